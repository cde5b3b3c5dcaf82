import wx

SOLD = {"Mon": 12, "Tue": 30, "Wed": 21}


class Chart(wx.Panel):
    def __init__(self, parent):
        super().__init__(parent, size=(220, 160))
        self.Bind(wx.EVT_PAINT, lambda event: self.draw(wx.PaintDC(self)))

    def draw(self, dc):
        dc.SetBackground(wx.Brush("white"))
        dc.Clear()
        dc.SetPen(wx.TRANSPARENT_PEN)
        dc.SetBrush(wx.Brush("teal"))
        dc.SetTextForeground("black")  # in a dark theme it is light
        step = 200 // max(1, len(SOLD))
        most = max(SOLD.values(), default=0) or 1
        for column, (day, cups) in enumerate(SOLD.items()):
            x, height = 10 + step * column, round(120 * cups / most)
            dc.DrawRectangle(x, 130 - height, step * 3 // 4, height)
            dc.DrawText(day, x, 134)


app = wx.App()
window = wx.Frame(None, title="Cups sold")
chart = Chart(window)
window.Fit()
window.Show()

picture = wx.Bitmap(220, 160)
chart.draw(wx.MemoryDC(picture))
print(picture.SaveFile("cups.png", wx.BITMAP_TYPE_PNG))
wx.CallLater(100, window.Close)
app.MainLoop()
