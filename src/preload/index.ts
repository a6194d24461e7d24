import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Action, Announcement, HalfdayApi } from '#contract/api.ts';
import { bridgeName, channels } from '#contract/names.ts';

const api: HalfdayApi = {
  read: () => ipcRenderer.invoke(channels.read),
  submit: (step) => ipcRenderer.invoke(channels.submit, step),
  catalogues: () => ipcRenderer.invoke(channels.catalogues),
  exportFile: (request) => ipcRenderer.invoke(channels.exportFile, request),
  importFile: (request) => ipcRenderer.invoke(channels.importFile, request),
  openLink: (url) => ipcRenderer.invoke(channels.openLink, url),
  showDataFile: () => ipcRenderer.invoke(channels.showDataFile),
  copyText: (text) => ipcRenderer.invoke(channels.copyText, text),
  openTextFile: () => ipcRenderer.invoke(channels.openTextFile),
  offerActions: (possible) => ipcRenderer.invoke(channels.offerActions, possible),
  onAnnounce: (listener) => {
    const pass = (_event: IpcRendererEvent, announcement: Announcement) => listener(announcement);
    ipcRenderer.on(channels.announce, pass);
    return () => void ipcRenderer.off(channels.announce, pass);
  },
  onAction: (listener) => {
    const pass = (_event: IpcRendererEvent, action: Action) => listener(action);
    ipcRenderer.on(channels.action, pass);
    return () => void ipcRenderer.off(channels.action, pass);
  },
};

contextBridge.exposeInMainWorld(bridgeName, api);
