interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** A colour (`#rrggbb`) made lighter (up to 1) or darker (down to -1), as ECMA-376 part 1, 18.8.19 has it. */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const { hue, saturation, lightness } = hslOf(colour);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return colourOf({ hue, saturation, lightness: Math.min(1, Math.max(0, changed)) });
}

function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness };
  const hue = most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue, saturation, lightness };
}

function colourOf({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const at = (shift + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
