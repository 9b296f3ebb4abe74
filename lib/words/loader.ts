import { part } from './index';

/** What has to be said where no worker answers, or nothing came that could draw. */
export const loaderWords = part(
  {
    'extension.gone': '柜边助手已更新，方便时请刷新本页。',
    'page.notLoaded': '柜边助手没能在这一页启动，请刷新本页。',
    'store.unavailable': '本机数据库打不开，内容没有丢失，请重启浏览器再试。',
    'store.newer': '本机数据由更新的版本写入，请先更新柜边助手。',
    unexpected: '柜边助手出了点问题，请刷新本页再试。',
    close: '关闭',
  },
  {
    'extension.gone': '櫃邊助手已更新，方便時請重新整理本頁。',
    'page.notLoaded': '櫃邊助手沒能在這一頁啟動，請重新整理本頁。',
    'store.unavailable': '本機資料庫打不開，內容沒有遺失，請重新啟動瀏覽器再試。',
    'store.newer': '本機資料由更新的版本寫入，請先更新櫃邊助手。',
    unexpected: '櫃邊助手出了點問題，請重新整理本頁再試。',
    close: '關閉',
  },
  {
    'extension.gone': 'Countermate was updated. Refresh this page when you are ready.',
    'page.notLoaded': 'Countermate could not start on this page. Refresh it, please.',
    'store.unavailable':
      'The database on this machine does not open. Nothing is lost; restart the browser and try again.',
    'store.newer': 'The data on this machine was written by a newer version. Update Countermate first.',
    unexpected: 'Something went wrong in Countermate. Refresh this page and try again.',
    close: 'Close',
  },
);
