import wx

app = wx.App()
window = wx.Frame(None)
label = wx.StaticText(window, label="3 files")
label.Destroy()
try:
    label.SetLabel("4 files")
except RuntimeError as error:
    print(error)
if not label:
    print("it is gone")
