import wx


class EggTimer(wx.Frame):
    def __init__(self, seconds):
        super().__init__(None, title="Eggs")
        self.left = seconds
        self.label = wx.StaticText(self, label=str(seconds))
        self.timer = wx.Timer(self)
        self.Bind(wx.EVT_TIMER, self.on_tick, self.timer)
        self.Bind(wx.EVT_CLOSE, self.on_close)
        self.timer.Start(50)  # milliseconds; 1000 for a second

    def on_tick(self, event):
        self.left -= 1
        self.label.SetLabel(str(self.left))
        print(self.label.GetLabel())
        if self.left <= 0:
            self.Close()

    def on_close(self, event):
        self.timer.Stop()  # or it ticks on for a window that is gone
        event.Skip()


app = wx.App()
EggTimer(3).Show()
app.MainLoop()
