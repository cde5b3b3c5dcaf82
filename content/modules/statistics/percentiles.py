from statistics import median, quantiles

response_ms = [12, 15, 11, 14, 13, 210, 16, 12, 15, 14, 13, 480]

quarters = quantiles(response_ms, n=4)
print("quartiles:", quarters)
print("middle one is the median:", quarters[1] == median(response_ms))

hundredths = quantiles(response_ms, n=100, method="inclusive")
print(f"95th percentile: {hundredths[94]:.1f} ms")

low, _, high = quarters
reach = 1.5 * (high - low)
least, most = low - reach, high + reach
outliers = [ms for ms in response_ms if not least <= ms <= most]
print(f"outliers, not from {least} to {most}:", outliers)
