import wx

app = wx.App()
window = wx.Frame(None)
try:
    window.SetSize(400 / 2, 100)
except TypeError as error:
    print(str(error).splitlines()[0])
window.SetSize(400 // 2, 100)
