import pandas as pd

days = pd.date_range("2024-01-01", "2024-03-31", freq="D")
visitors = pd.Series(range(1, len(days) + 1), index=days)

print(visitors.resample("MS").sum())
print()
print("February: ", visitors["2024-02"].mean())
print("two days: ", visitors["2024-03-30":"2024-03-31"].tolist())
print("Sundays:  ", visitors[visitors.index.day_of_week == 6].count())
week = visitors.rolling("7D", min_periods=7)  # 7 would count rows
print("7-day mean", week.mean().iloc[[5, 6, 7]].tolist())

for week, total in visitors.resample("W").sum().head(2).items():
    print(f"week to {week:%d %B}: {total}")
