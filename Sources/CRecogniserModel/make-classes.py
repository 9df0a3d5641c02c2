#!/usr/bin/env python3
"""Makes the two divisions of words into classes from vectors of words.

    make-classes.py glove.6B.50d.txt classes.txt classes-second.txt

The vectors are those of https://nlp.stanford.edu/projects/glove/ ("6B", 50 dimensions; ODC PDDL 1.0), a
word and its numbers a line, the most frequent first. Each line of an output is a class. Needs numpy.

The first division is one of 64 large classes and, within each, of 16: spherical k-means (Dhillon and
Modha 2001). The second is of 500 classes, of the same vectors without their two strongest directions
(Mu and Viswanath 2018) and with the others made more equal: it groups words differently, and two
groupings tell more than a finer one.
"""
import re
import sys
import unicodedata

import numpy as np

WORDS = 200_000
SPELLINGS = {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}


def folded(word):
    letters = (c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return "".join(SPELLINGS.get(c, c) for c in letters).lower().rstrip(".")


def read(path):
    seen, words, rows = set(), [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            word, _, numbers = line.rstrip("\n").partition(" ")
            word = folded(word)
            if not re.fullmatch(r"[a-z][a-z'.&-]*[a-z]|[a-z]", word) or len(word) > 24 or word in seen:
                continue
            seen.add(word)
            words.append(word)
            rows.append(np.array(numbers.split(), dtype=np.float32))
            if len(words) == WORDS:
                break
    return words, np.stack(rows)


def unit(rows):
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def nearest(rows, centres):
    parts = [(rows[at:at + 20_000] @ centres.T).argmax(1) for at in range(0, len(rows), 20_000)]
    return np.concatenate(parts)


def k_means(rows, count, steps, random):
    """The class of each row; begun as in k-means++ (Arthur and Vassilvitskii 2007)."""
    if len(rows) <= count:
        return np.arange(len(rows)) % count
    sample = rows[random.choice(len(rows), min(len(rows), 8000), replace=False)]
    centres = [sample[0]]
    distance = 1 - sample @ centres[0]
    for _ in range(count - 1):
        weight = np.maximum(distance, 0) ** 2
        centres.append(sample[random.choice(len(sample), p=weight / weight.sum())])
        distance = np.minimum(distance, 1 - sample @ centres[-1])
    centres = np.array(centres)
    for _ in range(steps):
        classes = nearest(rows, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, classes, rows)
        for empty in np.where(np.bincount(classes, minlength=count) == 0)[0]:
            sums[empty] = rows[random.integers(len(rows))]
        centres = unit(sums)
    return classes


def first_division(rows, random):
    rows = unit(rows)
    large = k_means(rows, 64, 25, random)
    classes = np.zeros(len(rows), np.int32)
    for number in range(64):
        own = np.where(large == number)[0]
        classes[own] = number * 16 + k_means(rows[own], 16, 15, random)
    return classes, 64 * 16


def second_division(rows, random):
    rows = rows - rows.mean(0)
    _, strength, directions = np.linalg.svd(rows[:20_000], full_matrices=False)
    rows = rows - (rows @ directions[:2].T) @ directions[:2]
    return k_means(unit(rows @ directions.T / strength**0.5), 500, 14, random), 500


def write(path, words, classes, count):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(" ".join(words[at] for at in np.where(classes == number)[0]) + "\n")


def main():
    source, first, second = sys.argv[1:]
    words, rows = read(source)
    write(first, words, *first_division(rows, np.random.default_rng(11)))
    write(second, words, *second_division(rows, np.random.default_rng(5)))


if __name__ == "__main__":
    main()
