from scipy import stats

height = stats.norm(loc=170, scale=8)
print(f"above 185 cm: {height.sf(185):.2%}")
print(f"95% below:    {height.ppf(0.95):.1f} cm")
low, high = height.interval(0.5)
print(f"middle half:  {low:.1f} to {high:.1f} cm")

print(f"10 or more sixes in 30: {stats.binom.sf(9, n=30, p=1 / 6):.4f}")
print(f"no call in an hour:     {stats.poisson.pmf(0, mu=2.5):.4f}")

sample = height.rvs(size=500, random_state=1)
mean, deviation = stats.norm.fit(sample)
print(f"fitted: {mean:.1f} and {deviation:.1f}")
print(f"normal? p = {stats.shapiro(sample).pvalue:.2f}")
