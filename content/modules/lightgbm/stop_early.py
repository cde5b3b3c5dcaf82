# set-up: one core is enough here
import os

os.environ["LOKY_MAX_CPU_COUNT"] = "1"
# end of set-up
import lightgbm as lgb
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, n_informative=6, flip_y=0.1, random_state=3)
X_rest, X_test, y_rest, y_test = train_test_split(X, y, random_state=0)
X_train, X_check, y_train, y_check = train_test_split(
    X_rest, y_rest, random_state=0
)
model = lgb.LGBMClassifier(n_estimators=2000, verbose=-1)
model.fit(
    X_train,
    y_train,
    eval_X=X_check,
    eval_y=y_check,
    callbacks=[lgb.early_stopping(20, verbose=False), lgb.log_evaluation(0)],
)
print("stopped early:", model.best_iteration_ < 500)
print("right:", round(model.score(X_test, y_test), 1))
for old in ({"early_stopping_rounds": 20}, {"verbose": False}):
    try:
        model.fit(X_train, y_train, **old)
    except TypeError as error:
        print(error)
