from imblearn.over_sampling import RandomOverSampler
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression

X, y = make_classification(n_samples=4000, weights=[0.95], flip_y=0,
                           class_sep=0.5, random_state=1)
even = RandomOverSampler(random_state=0).fit_resample(X, y)
print("share of the rare class %.2f" % y.mean())
for features, target in ((X, y), even):
    model = LogisticRegression(max_iter=500).fit(features, target)
    print("mean probability %.2f" % model.predict_proba(X)[:, 1].mean())
