import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Action, Announcement, HalfdayApi, TimerState } from '#contract/api.ts';
import { bridgeName, channels } from '#contract/names.ts';

// The shell asks a window that it has just opened, whose page does not listen yet.
let early: Action[] | null = [];
ipcRenderer.on(channels.action, (_event, action: Action) => void early?.push(action));

const api: HalfdayApi = {
  read: () => ipcRenderer.invoke(channels.read),
  submit: (step) => ipcRenderer.invoke(channels.submit, step),
  catalogues: () => ipcRenderer.invoke(channels.catalogues),
  exportFile: (request) => ipcRenderer.invoke(channels.exportFile, request),
  importFile: (request) => ipcRenderer.invoke(channels.importFile, request),
  openLink: (url) => ipcRenderer.invoke(channels.openLink, url),
  showDataFile: () => ipcRenderer.invoke(channels.showDataFile),
  changeDataFolder: (request) => ipcRenderer.invoke(channels.changeDataFolder, request),
  loginStart: () => ipcRenderer.invoke(channels.loginStart),
  copyText: (text) => ipcRenderer.invoke(channels.copyText, text),
  openTextFile: () => ipcRenderer.invoke(channels.openTextFile),
  quickLogKey: () => ipcRenderer.invoke(channels.quickLogKey),
  showQuickLog: () => ipcRenderer.invoke(channels.showQuickLog),
  hideQuickLog: () => ipcRenderer.invoke(channels.hideQuickLog),
  showMainWindow: () => ipcRenderer.invoke(channels.showMainWindow),
  canNotify: () => ipcRenderer.invoke(channels.canNotify),
  notifyNow: () => ipcRenderer.invoke(channels.notifyNow),
  exportReport: (request) => ipcRenderer.invoke(channels.exportReport, request),
  reportDrawn: () => ipcRenderer.invoke(channels.reportDrawn),
  offerActions: (possible) => ipcRenderer.invoke(channels.offerActions, possible),
  onAnnounce: (listener) => {
    const pass = (_event: IpcRendererEvent, announcement: Announcement) => listener(announcement);
    ipcRenderer.on(channels.announce, pass);
    return () => void ipcRenderer.off(channels.announce, pass);
  },
  onAction: (listener) => {
    const pass = (_event: IpcRendererEvent, action: Action) => listener(action);
    ipcRenderer.on(channels.action, pass);
    const kept = early ?? [];
    early = null;
    for (const action of kept) listener(action);
    return () => void ipcRenderer.off(channels.action, pass);
  },
  readTimer: () => ipcRenderer.invoke(channels.readTimer),
  changeTimer: (request) => ipcRenderer.invoke(channels.changeTimer, request),
  onTimer: (listener) => {
    const pass = (_event: IpcRendererEvent, state: TimerState) => listener(state);
    ipcRenderer.on(channels.timer, pass);
    return () => void ipcRenderer.off(channels.timer, pass);
  },
  hasTray: () => ipcRenderer.invoke(channels.hasTray),
  quit: () => ipcRenderer.invoke(channels.quit),
};

contextBridge.exposeInMainWorld(bridgeName, api);
