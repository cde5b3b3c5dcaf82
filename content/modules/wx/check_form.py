# set-up: a user who fills in the form twice and presses OK
import wx


def user(form):
    for number in ("4O2", "402"):
        form.item.SetStringSelection("Cup")
        form.count.SetValue(200)
        form.number.SetValue(number)
        press = wx.CommandEvent(wx.EVT_BUTTON.typeId, wx.ID_OK)
        form.ProcessEvent(press)
# end of set-up
import wx


class Order(wx.Dialog):
    def __init__(self):
        super().__init__(None, title="Order")
        self.item = wx.Choice(self, choices=["Teapot", "Cup"])
        self.item.SetSelection(0)
        self.count = wx.SpinCtrl(self, min=1, max=99, initial=1)
        self.number = wx.TextCtrl(self)
        grid = wx.FlexGridSizer(cols=2, gap=(8, 8))
        for name in ("item", "count", "number"):
            grid.Add(wx.StaticText(self, label=name.capitalize()))
            grid.Add(getattr(self, name), flag=wx.EXPAND)
        grid.AddStretchSpacer()
        grid.Add(self.CreateButtonSizer(wx.OK | wx.CANCEL))
        self.SetSizerAndFit(grid)
        self.Bind(wx.EVT_BUTTON, self.on_ok, id=wx.ID_OK)

    def on_ok(self, event):
        if self.number.GetValue().isdecimal():
            event.Skip()
        else:
            print("no number:", self.number.GetValue())


app = wx.App()
with Order() as form:
    wx.CallAfter(user, form)
    if form.ShowModal() == wx.ID_OK:
        print(form.count.GetValue(), form.item.GetStringSelection())
