# set-up: a file, and a user who answers each dialog
from pathlib import Path

import wx

Path("menu.txt").write_text("Tea\nCake\n", encoding="utf-8")


class User(wx.ModalDialogHook):
    def Enter(self, dialog):
        if isinstance(dialog, wx.FileDialog):
            dialog.SetPath(str(Path("menu.txt").resolve()))
            while not dialog.GetPath():
                wx.Yield()
            return wx.ID_OK
        return wx.ID_YES


user = User()
user.Register()
# end of set-up
from pathlib import Path

import wx

app = wx.App()
style = wx.YES_NO | wx.NO_DEFAULT | wx.ICON_QUESTION
if wx.MessageBox("Open another file?", "Menu", style) == wx.YES:
    style = wx.FD_OPEN | wx.FD_FILE_MUST_EXIST
    kinds = "Text (*.txt)|*.txt|All files|*"
    with wx.FileDialog(None, "Open", wildcard=kinds, style=style) as dialog:
        if dialog.ShowModal() == wx.ID_OK:
            path = Path(dialog.GetPath())
            print(path.name, path.read_text("utf-8").split())
        else:
            print("cancelled")
