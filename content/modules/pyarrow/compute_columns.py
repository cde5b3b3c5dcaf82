import pyarrow as pa
import pyarrow.compute as pc

stock = pa.table({
    "item": ["teapot", "cup", "kettle", "spoon"],
    "price": [24.0, 6.5, None, 1.25],
    "count": [12, 40, 3, 100],
})
stock = stock.append_column("value", pc.multiply(stock["price"],
                                                 stock["count"]))
print("total:", pc.sum(stock["value"]).as_py())

cheap = stock.filter((pc.field("price") < 10) & (pc.field("count") > 50))
print(cheap.to_pylist())
stock = stock.sort_by([("count", "descending")]).select(["item", "price"])
print(stock["item"].to_pylist())
print(pc.fill_null(stock["price"], 0.0).to_pylist())
print(pc.utf8_upper(stock["item"])[0].as_py(), stock["price"].null_count)
