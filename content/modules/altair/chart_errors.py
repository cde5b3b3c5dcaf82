import altair as alt
import pandas as pd

stock = pd.DataFrame({"item": ["cup", "pot"], "count": [40, 12]})
many = pd.DataFrame({"reading": range(6000)})
charts = [
    alt.Chart(stock).mark_bar().encode(x="itme", y="count"),
    alt.Chart("stock.csv").mark_bar().encode(x="item"),
    alt.Chart(many).mark_tick().encode(x="reading"),
    alt.Chart(stock).mark_bar(colour="red"),
]
for chart in charts:
    try:
        chart.to_dict()
    except alt.MaxRowsError as error:
        print("MaxRowsError:", str(error).partition(".")[0])
    except (alt.utils.schemapi.SchemaValidationError, ValueError) as error:
        print(type(error).__name__, "|", str(error).partition(";")[0][:64])
try:
    alt.Chart(stock).mark_bar().encode(x="item").save("stock.png")
except ValueError as error:
    print(str(error).partition(":")[0])
