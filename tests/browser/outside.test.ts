import { describePane } from '../support/built-pane/describe-pane';

describePane('打不开面板的地方', (open, openPlainly) => {
  test('不在 Excel 里：说到哪里去打开', async () => {
    const page = await openPlainly('/taskpane.html');
    await page.getByText('这个页面要在 Excel 里打开').waitFor();
    await page.context().close();
  });

  test('Excel 2016 和 2019 的旧内核：用中文说明', async () => {
    const page = await openPlainly('/taskpane.html', () =>
      Object.defineProperty(document, 'documentMode', { value: 11 }),
    );
    await page.getByRole('heading', { name: '这个 Excel 打不开绩评' }).waitFor();
    await page.context().close();
  });

  test('太旧的 Excel：说需要哪个版本', async () => {
    const { pane } = await open({ api: '1.13' });
    await pane.getByText('这个 Excel 的版本太旧').waitFor();
  });

  test('帮助是一张不用脚本的页', async () => {
    const page = await openPlainly('/help.html');
    await page.getByRole('heading', { level: 1, name: '绩评怎么用' }).waitFor();
    await page.context().close();
  });
});
