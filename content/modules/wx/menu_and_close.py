# set-up: a user who types, tries to close the window, saves and closes it
import wx


def user(window):
    window.text.SetValue("Tea for two")
    window.text.MarkDirty()
    print("closes:", window.Close())
    window.ProcessEvent(wx.CommandEvent(wx.EVT_MENU.typeId, wx.ID_SAVE))
    print("status:", window.GetStatusBar().GetStatusText())
    print("closes:", window.Close())
# end of set-up
import wx


class Editor(wx.Frame):
    def __init__(self):
        super().__init__(None, title="Notes")
        self.text = wx.TextCtrl(self, style=wx.TE_MULTILINE)
        menu = wx.Menu()
        menu.Append(wx.ID_SAVE, "&Save\tCtrl+S")
        bar = wx.MenuBar()
        bar.Append(menu, "&File")
        self.SetMenuBar(bar)
        self.CreateStatusBar()
        self.Bind(wx.EVT_MENU, self.on_save, id=wx.ID_SAVE)
        self.Bind(wx.EVT_CLOSE, self.on_close)

    def on_save(self, event):
        self.text.SetModified(False)
        self.SetStatusText("saved")

    def on_close(self, event):
        if event.CanVeto() and self.text.IsModified():
            event.Veto()
        else:
            event.Skip()


app = wx.App()
window = Editor()
window.Show()
wx.CallAfter(user, window)
app.MainLoop()
