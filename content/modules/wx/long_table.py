import wx


class Prices(wx.ListCtrl):
    def __init__(self, parent, rows):
        super().__init__(parent, style=wx.LC_REPORT | wx.LC_VIRTUAL)
        self.AppendColumn("Item")
        self.AppendColumn("Price", format=wx.LIST_FORMAT_RIGHT)
        self.rows = rows
        self.SetItemCount(len(rows))
        self.Bind(wx.EVT_LIST_ITEM_SELECTED, self.on_select)
        self.Bind(wx.EVT_LIST_COL_CLICK, self.on_sort)

    def OnGetItemText(self, row, column):
        return (self.rows[row][0], f"{self.rows[row][1]:.2f}")[column]

    def on_select(self, event):
        print("selected:", self.rows[event.GetIndex()])

    def on_sort(self, event):
        self.rows.sort(key=lambda row: row[event.GetColumn()])
        self.Refresh()


app = wx.App()
window = wx.Frame(None, title="Prices")
rows = [(f"Cup {number}", number % 7 + 2.5) for number in range(100_000)]
table = Prices(window, rows)
table.Select(4)
click = wx.ListEvent(wx.EVT_LIST_COL_CLICK.typeId, table.GetId())
click.SetColumn(1)
table.ProcessEvent(click)
for row in range(2):
    print(table.GetItemText(row), table.GetItemText(row, 1))
