const HINT = /\d字(?:以[内下]|左右)|^请(?:填写|说明|对照|选择|输入)|应单独说明|需说明原因|^此处(?:填|输)/;

/** Whether a text is what the form itself prints to say how to fill the place (`说明……情况(100字以内)`). */
export function isFormHint(text: string): boolean {
  return HINT.test(text);
}
