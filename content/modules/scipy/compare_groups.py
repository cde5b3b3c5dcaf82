from scipy import stats

before = [12.1, 11.8, 13.0, 12.6, 12.4, 11.9]
after = [12.9, 12.7, 13.6, 13.1, 12.8, 12.6]

welch = stats.ttest_ind(before, after, equal_var=False)
print(f"two groups:    p = {welch.pvalue:.4f}")
pairs = stats.ttest_rel(before, after)
print(f"same people:   p = {pairs.pvalue:.5f}")
print(f"without shape: p = {stats.mannwhitneyu(before, after).pvalue:.4f}")

low, high = pairs.confidence_interval(0.95)
print(f"change between {-high:.2f} and {-low:.2f}")

table = [[30, 10], [18, 22]]
print(f"two by two:    p = {stats.chi2_contingency(table).pvalue:.4f}")
print(f"correlation:   r = {stats.pearsonr(before, after).statistic:.3f}")
