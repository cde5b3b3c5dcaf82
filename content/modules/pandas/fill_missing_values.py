import pandas as pd

rain = pd.DataFrame(
    {
        "station": ["hill", "hill", "lake", None],
        "mm": [4.0, None, 6.0, None],
    },
    index=["mon", "tue", "wed", "thu"],
)

print(rain.isna().sum())
print()
print("mean without gaps:", rain["mm"].mean())
print("filled with 0:    ", rain["mm"].fillna(0).tolist())
print("last known value: ", rain["mm"].ffill().tolist())
print("between:          ", rain["mm"].interpolate().tolist())
print("complete rows:    ", rain.dropna().index.tolist())
print("station known:    ", rain.dropna(subset="station").index.tolist())
