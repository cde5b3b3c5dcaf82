import wx

app = wx.App()
for skip in (False, True):
    window = wx.Frame(None)
    window.Show()
    window.Bind(wx.EVT_CLOSE, lambda event: event.Skip(skip))
    window.Close()
    wx.Yield()
    print("skipped:", skip, "| still there:", bool(window))
