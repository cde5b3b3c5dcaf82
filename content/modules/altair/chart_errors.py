import altair as alt
import pandas as pd
from altair.utils.schemapi import SchemaValidationError

stock = pd.DataFrame({"item": ["cup", "pot"], "count": [40, 12]})
many = pd.DataFrame({"reading": range(6000)})
for chart in (
    alt.Chart(stock).mark_bar().encode(x="itme", y="count"),
    alt.Chart("stock.csv").mark_bar().encode(x="item"),
    alt.Chart(many).mark_tick().encode(x="reading"),
):
    try:
        chart.to_dict()
    except alt.MaxRowsError as error:
        print("MaxRowsError:", str(error).partition(".")[0])
    except ValueError as error:
        print(str(error).partition(";")[0][:64])
try:
    alt.Chart(stock).mark_bar(colour="red")
except SchemaValidationError as error:
    print("SchemaValidationError:", str(error).splitlines()[0])
try:
    alt.Chart(stock).mark_bar().encode(x="item").save("stock.png")
except ValueError as error:
    print(str(error).partition(":")[0])
