# set-up: a user who types, closes the window, says no, and then yes
import wx


class Answers(wx.ModalDialogHook):
    given = iter([wx.ID_NO, wx.ID_YES])

    def Enter(self, dialog):
        return next(self.given)


def user(window):
    answers = Answers()
    answers.Register()
    window.text.SetValue("Tea for two")
    window.ProcessEvent(wx.CommandEvent(wx.EVT_MENU.typeId, wx.ID_SAVE))
    print("status:", window.GetStatusBar().GetStatusText())
    window.text.SetValue("Tea for three")
    window.text.MarkDirty()
    print("closes:", window.Close())
    print("closes:", window.Close())
    answers.Unregister()
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
            question = "Close without saving?"
            if wx.MessageBox(question, style=wx.YES_NO, parent=self) != wx.YES:
                event.Veto()
                return
        event.Skip()


app = wx.App()
window = Editor()
window.Show()
wx.CallAfter(user, window)
app.MainLoop()
