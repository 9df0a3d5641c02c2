#!/usr/bin/env python3
"""Makes the third division of words into classes: by what words like them name.

    make-leanings.py glove.6B.50d.txt classes-third.txt FOLDER... [--without PREFIX]...

Vectors as for make-classes.py, which lies beside this; folders of corpora as for train-recogniser. A small
network learns from the words that the corpora mark, how likely a word with such a vector is, where it has a
capital, no name, a first name, another part of a person's name, a body by itself, a word in a body's name, a
place, or another name. What it says of a word that the corpora have comes from a network that did not see
that word, so that the words of the corpora lean as strongly as all others. Words that lean alike are a
class: k-means on the square roots of the likelihoods. Needs numpy.
"""
import argparse
import collections
import importlib.util
import os
import re

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("make_classes", os.path.join(HERE, "make-classes.py"))
make_classes = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make_classes)

KINDS = ["none", "first", "person", "body", "in a body", "place", "other"]
CLASSES, FOLDS, EPOCHS, HIDDEN = 60, 5, 30, 96
# As in CorpusScheme.swift: what is not trained on says nothing here.
WEIGHTS = [("btc", 0.4), ("gmb", 0), ("gum", 0), ("multiner", 0.2), ("uner", 0), ("wnut", 0.5)]
MARKED = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "GRP": "MISC", "PROD": "MISC", "EVT": "MISC", "LAW": "MISC"}


def token_lines(path):
    sentence = []
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 3 and fields[0] != "-DOCSTART-" and not fields[0].startswith("#"):
            sentence.append((fields[0], fields[2]))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def marked_lines(path):
    for line in open(path, encoding="utf-8"):
        if line.startswith("#doc") or not line.strip():
            continue
        sentence = []
        for part in re.split(r"(\[[A-Z]+ [^\[\]]+\])", line):
            marked = re.fullmatch(r"\[([A-Z]+) ([^\[\]]+)\]", part)
            kind = MARKED.get(marked[1]) if marked else None
            for at, token in enumerate(re.findall(r"\w[\w'’.&-]*\w|\w|[^\w\s]", marked[2] if marked else part)):
                token = re.sub(r"['’]s$", "", token)
                sentence.append((token, f"{'I' if at else 'B'}-{kind}" if kind else "O"))
        yield sentence


def leaning(sentence, at):
    """The number of what a token with a capital is part of; None where it says nothing."""
    token, label = sentence[at]
    if label == "O":
        capitals = sum(word[:1].isupper() for word, _ in sentence)
        says_nothing = token[:1].isupper() and (at == 0 or capitals * 10 >= len(sentence) * 7)
        return None if says_nothing else 0
    if not token[:1].isupper():
        return None
    is_last = at + 1 == len(sentence) or not sentence[at + 1][1].startswith("I-")
    is_alone = label.startswith("B-") and is_last
    return {
        "PER": 2 if is_alone or label.startswith("I-") else 1,
        "ORG": 3 if is_alone else 4,
        "LOC": 5,
    }.get(label[2:], 6)


def count(folders, without, known):
    counts = collections.defaultdict(lambda: np.zeros(len(KINDS)))
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            weight = next((weight for prefix, weight in WEIGHTS if name.startswith(prefix)), 1)
            if ".dev." in name or weight == 0 or any(name.startswith(prefix) for prefix in without):
                continue
            read = {".tsv": token_lines, ".txt": marked_lines}.get(os.path.splitext(name)[1])
            for sentence in read(os.path.join(folder, name)) if read else []:
                for at, (token, label) in enumerate(sentence):
                    word = make_classes.folded(token)
                    number = leaning(sentence, at) if token[:1].isalpha() and word in known else None
                    if number is not None:
                        counts[word][number] += weight * (1 if token[:1].isupper() else 0.3)
    return {word: kinds for word, kinds in counts.items() if kinds.sum() >= 0.4}


def learn(rows, targets, weights):
    """A network with one layer between, trained by Adam (Kingma and Ba 2015) with dropout."""
    random = np.random.default_rng(1)
    size = rows.shape[1]
    network = [
        random.normal(0, (2 / size) ** 0.5, (size, HIDDEN)), np.zeros(HIDDEN),
        random.normal(0, (1 / HIDDEN) ** 0.5, (HIDDEN, len(KINDS))), np.zeros(len(KINDS)),
    ]
    means = [np.zeros_like(part) for part in network]
    squares = [np.zeros_like(part) for part in network]
    step = 0
    for epoch in range(EPOCHS):
        order = random.permutation(len(rows))
        for start in range(0, len(order), 256):
            batch = order[start : start + 256]
            inputs = rows[batch] + random.normal(0, 0.15, (len(batch), size))
            layer = np.maximum(inputs @ network[0] + network[1], 0)
            kept = (random.random(layer.shape) > 0.3) / 0.7
            layer *= kept
            error = (softmax(layer @ network[2] + network[3]) - targets[batch]) * weights[batch][:, None] / len(batch)
            back = error @ network[2].T * kept * (layer > 0)
            slopes = [inputs.T @ back + 1e-4 * network[0], back.sum(0), layer.T @ error + 1e-4 * network[2], error.sum(0)]
            step += 1
            for part in range(4):
                means[part] = 0.9 * means[part] + 0.1 * slopes[part]
                squares[part] = 0.999 * squares[part] + 0.001 * slopes[part] ** 2
                mean, square = means[part] / (1 - 0.9**step), squares[part] / (1 - 0.999**step)
                network[part] = network[part] - 3e-3 * 0.93**epoch * mean / (square**0.5 + 1e-8)
    return network


def softmax(values):
    values = np.exp(values - values.max(1, keepdims=True))
    return values / values.sum(1, keepdims=True)


def say(network, rows):
    return softmax(np.maximum(rows @ network[0] + network[1], 0) @ network[2] + network[3])


def likelihoods(words, rows, counts):
    rows = ((rows - rows.mean(0)) / rows.std(0)).astype(np.float64)
    place = {word: at for at, word in enumerate(words)}
    marked = np.array([place[word] for word in counts])
    kinds = np.array(list(counts.values()))
    targets = kinds / kinds.sum(1, keepdims=True)
    weights = np.minimum(kinds.sum(1), 4) ** 0.5
    fold = np.random.default_rng(3).integers(FOLDS, size=len(marked))
    all_said, unseen = 0, np.zeros_like(targets)
    for number in range(FOLDS):
        others = fold != number
        network = learn(rows[marked[others]], targets[others], weights[others])
        all_said = all_said + say(network, rows) / FOLDS
        unseen[~others] = say(network, rows[marked[~others]])
    all_said[marked] = unseen
    return all_said


def divide(points):
    random = np.random.default_rng(5)
    sample = points[random.choice(min(len(points), 50_000), 8000, replace=False)]
    centres = [sample[0]]
    distance = ((sample - sample[0]) ** 2).sum(1)
    for _ in range(CLASSES - 1):
        centres.append(sample[random.choice(len(sample), p=distance / distance.sum())])
        distance = np.minimum(distance, ((sample - centres[-1]) ** 2).sum(1))
    centres = np.array(centres)
    for _ in range(14):
        classes = ((centres**2).sum(1) - 2 * points @ centres.T).argmin(1)
        for number in np.unique(classes):
            centres[number] = points[classes == number].mean(0)
    return classes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors")
    parser.add_argument("output")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--without", action="append", default=[], help="beginnings of names of files to leave out")
    options = parser.parse_args()
    words, rows = make_classes.read(options.vectors)
    counts = count(options.folders, options.without, set(words))
    said = likelihoods(words, rows, counts)
    make_classes.write(options.output, words, divide(np.sqrt(said)), CLASSES)


if __name__ == "__main__":
    main()
