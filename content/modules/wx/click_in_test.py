import time

import wx


def wait_until(happened, seconds=10):
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        wx.Yield()  # lets events arrive
        wx.MilliSleep(10)


app = wx.App()
window = wx.Frame(None)
panel = wx.Panel(window)
news = wx.CheckBox(panel, label="News", pos=(20, 20))
button = wx.Button(panel, label="Send", pos=(20, 80))
sent = []
button.Bind(wx.EVT_BUTTON, lambda event: sent.append(news.IsChecked()))
window.Show()
wait_until(window.IsShownOnScreen)

mouse = wx.UIActionSimulator()
for control, effect in ((news, news.IsChecked), (button, lambda: sent)):
    mouse.MouseMove(control.ClientToScreen(8, 8))
    mouse.MouseClick()
    wait_until(effect)
print(sent)
