import threading
import time

import wx


class Backup(wx.Frame):
    def __init__(self):
        super().__init__(None, title="Backup")
        self.bar = wx.Gauge(self, range=100)
        threading.Thread(target=self.copy_files, daemon=True).start()

    def copy_files(self):  # runs in its own thread, touches no control
        for percent in (25, 50, 100):
            time.sleep(0.05)  # the slow work
            wx.CallAfter(self.show_progress, percent)

    def show_progress(self, percent):
        if not self:  # the user has closed the window
            return
        self.bar.SetValue(percent)
        print(percent, "per cent in", threading.current_thread().name)
        if percent == 100:
            self.Close()


app = wx.App()
window = Backup()
window.Show()
app.MainLoop()
