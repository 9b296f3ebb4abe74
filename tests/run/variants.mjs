/**
 * @typedef {object} Variant
 * @property {'zh-CN' | 'zh-TW' | 'en'} language
 * @property {'light' | 'dark'} theme
 * @property {number} width
 * @property {number} height
 * @property {number} scale
 */

/** How each surface is looked at. @type {Variant[]} */
export const variants = [
  { language: 'zh-CN', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'dark', width: 1280, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'light', width: 800, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'light', width: 1366, height: 768, scale: 1.25 },
  { language: 'zh-TW', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'dark', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'light', width: 800, height: 800, scale: 1 },
];
