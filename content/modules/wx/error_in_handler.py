import sys

import wx

app = wx.App()
window = wx.Frame(None)
window.Bind(wx.EVT_MENU, lambda event: print(1 / 0), id=wx.ID_NEW)
sys.excepthook = lambda kind, error, trace: print("heard of:", error)
try:
    window.ProcessEvent(wx.CommandEvent(wx.EVT_MENU.typeId, wx.ID_NEW))
except ZeroDivisionError:
    print("caught")
print("goes on")
