/* Excel 2016 and 2019 show a pane in Internet Explorer's engine, where nothing else of this page runs. ES5 only. */
(function () {
  if (!document.documentMode && window.Promise && window.Symbol) return;
  function tell() {
    document.body.innerHTML =
      '<div class="notice" role="alert"><h1>这个 Excel 打不开绩评</h1>' +
      '<p>Excel 2016 和 2019 用的是旧的网页内核（Internet Explorer），绩评需要 Office 2021 及以上、Microsoft 365 或网页版 Excel。</p>' +
      '<p>您可以：请管理员升级 Office。表格没有被改动。</p>' +
      '<p lang="en">Excel 2016 and 2019 use the engine of Internet Explorer. Jiping needs Office 2021 or later, Microsoft 365 or Excel on the web.</p></div>';
  }
  if (document.body) tell();
  else window.attachEvent ? window.attachEvent('onload', tell) : window.addEventListener('load', tell);
})();
