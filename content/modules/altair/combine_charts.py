import altair as alt
import pandas as pd

sales = pd.DataFrame({
    "shop": ["Harbour", "Market", "Station"] * 2,
    "season": ["spring"] * 3 + ["autumn"] * 3,
    "sold": [34, 52, 41, 29, 60, 38],
})
goal = pd.DataFrame({"goal": [45]})

bars = alt.Chart(sales).mark_bar().encode(x="shop", y="sold")
labels = bars.mark_text(dy=-6).encode(text="sold")
line = alt.Chart(goal).mark_rule(color="red").encode(y="goal")

each = alt.layer(bars, labels, data=sales).facet("season")
spring = (bars + labels + line).transform_filter("datum.season == 'spring'")
(spring | each).save("overview.html")
print([layer["mark"]["type"] for layer in spring.to_dict()["layer"]])
print(sorted(each.to_dict())[1:])
