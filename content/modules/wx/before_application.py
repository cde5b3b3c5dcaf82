import wx

try:
    wx.Frame(None, title="too early")
except wx.PyNoAppError as error:
    print(error)
app = wx.App()
window = wx.Frame(None, title="in time")
print(window.GetTitle())
