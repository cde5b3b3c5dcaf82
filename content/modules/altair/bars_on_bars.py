import altair as alt
import pandas as pd

orders = pd.DataFrame({"city": ["Oslo", "Oslo", "Rome"], "eur": [10, 30, 25]})
for y in ("eur", "sum(eur)"):
    chart = alt.Chart(orders).mark_bar().encode(x="city", y=y).to_dict()
    print(chart["encoding"]["y"])
