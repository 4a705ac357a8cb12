"""Quantile regression by gradient boosting on histograms (scikit-learn): country, niche and level as categories, the index as number.

Usage: python3 boosting.py EXCHANGE   reads splits.csv there and writes boosting.peer.csv.
"""
import csv
import itertools
import os
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

QUANTILES = (.1, .25, .5, .75, .9)
FACTORS = ("country", "niche", "level")
MOST_CATEGORIES = 250


def categories(training, factor):
    """Numbers the frequent values of a factor; the others, and those unseen, share the missing one."""
    counts = {}
    for row in training:
        counts[row[factor]] = counts.get(row[factor], 0) + 1
    frequent = sorted(counts, key=lambda value: (-counts[value], value))[:MOST_CATEGORIES]
    return {value: number for number, value in enumerate(frequent)}


def matrix(rows, numbers):
    return np.array([[float(row["z"])] + [numbers[f].get(row[f], np.nan) for f in FACTORS] for row in rows])


def predicted(training, test):
    numbers = {factor: categories(training, factor) for factor in FACTORS}
    x, y = matrix(training, numbers), np.array([float(row["y"]) for row in training])
    target = matrix(test, numbers)
    leaf = max(2, min(20, len(training) // 10))
    columns = []
    for quantile in QUANTILES:
        model = HistGradientBoostingRegressor(
            loss="quantile", quantile=quantile, learning_rate=.1, max_iter=100, max_leaf_nodes=15,
            min_samples_leaf=leaf, l2_regularization=1., categorical_features=[1, 2, 3], early_stopping=False,
            random_state=1)
        columns.append(model.fit(x, y).predict(target))
    return np.sort(np.column_stack(columns), axis=1)


def main(folder):
    splits = rows = 0
    with open(os.path.join(folder, "splits.csv"), newline="", encoding="utf-8") as source, \
            open(os.path.join(folder, "boosting.peer.csv"), "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["key"] + [f"q{q}" for q in QUANTILES])
        for key, part in itertools.groupby(csv.DictReader(source), key=lambda row: row["key"]):
            part = list(part)
            training = [row for row in part if row["part"] == "train"]
            test = [row for row in part if row["part"] == "test"]
            for line in predicted(training, test):
                writer.writerow([key] + [f"{value:.6f}" for value in line])
            splits, rows = splits + 1, rows + len(test)
    print(f"{splits} splits, {rows} rows predicted by boosting")


if __name__ == "__main__":
    main(sys.argv[1])
