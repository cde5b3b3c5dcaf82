import wx


class Greeting(wx.Frame):
    def __init__(self):
        super().__init__(None, title="Greeting")
        panel = wx.Panel(self)
        self.name = wx.TextCtrl(panel, value="Zoë")
        button = wx.Button(panel, label="&Greet")
        self.answer = wx.StaticText(panel)
        button.Bind(wx.EVT_BUTTON, self.on_greet)
        column = wx.BoxSizer(wx.VERTICAL)
        for control in (self.name, button, self.answer):
            column.Add(control, flag=wx.EXPAND | wx.ALL, border=8)
        panel.SetSizer(column)

    def on_greet(self, event):
        name = self.name.GetValue() or "stranger"
        self.answer.SetLabelText(f"Hello {name}")
        print(self.answer.GetLabelText())


app = wx.App()
window = Greeting()
window.Show()
wx.CallLater(50, window.on_greet, None)
wx.CallLater(100, window.Close)
app.MainLoop()
