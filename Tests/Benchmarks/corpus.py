"""Makes documents to measure with: invented reports, any number, always the same bytes."""
import os, random

WORDS = """the of and to in a that for was on it with as by at from had were is an be which not or this
he they who would been has its after more about their one out up said there into other new when than
last year also two could time some over will only first before government minister contract delivery
company people money report office talks price shipment reactor harbour border court bank ship factory
letter official meeting agency paper deal question week month sale board law investor crew witness
price inquiry tender cargo permit account payment ledger archive signature translation customs port
auditor freight insurer lawyer journalist statement denial document copy evidence partner supplier""".split()
ROLES = "minister director spokesman lawyer engineer envoy chairwoman captain auditor professor".split()
FIRMS = "Holdings Shipping Bank Institute Laboratories Group Trust Works Airlines Council".split()
RARE, TENTH = "xantholin", "gantrymoor"


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        names = random.Random(7)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "ol")]
        made = lambda low, high: "".join(names.choice(syllables) for _ in range(names.randint(low, high)))
        self.people = [made(2, 3).title() + " " + made(2, 3).title() for _ in range(4000)]
        self.places = [made(2, 3).title() for _ in range(400)]
        self.firms = [made(2, 3).title() + " " + names.choice(FIRMS) for _ in range(800)]
        self.words = WORDS + [made(2, 4) for _ in range(60000)]
        # Frequency falls with the rank, as in natural text (Zipf).
        total, self.weights = 0.0, []
        for rank in range(1, len(self.words) + 1):
            total += 1 / (rank + 2)
            self.weights.append(total)

    def sentence(self):
        chosen = self.random.choices(self.words, cum_weights=self.weights, k=self.random.randint(9, 24))
        pick = self.random.random()
        if pick < 0.35:
            person = self.random.choice(self.people)
            if self.random.random() < 0.4:
                person = person.split()[1]
            chosen[:2] = [person + ",", "a", self.random.choice(ROLES), "of",
                          self.random.choice(self.firms) + ",", "said", "that"]
        elif pick < 0.6:
            chosen.insert(4, "in " + self.random.choice(self.places))
        text = " ".join(chosen)
        return text[0].upper() + text[1:] + "."

    def document(self, number, size=3500):
        place, firm = self.random.choice(self.places), self.random.choice(self.firms)
        lines = [f"{firm} and the {self.random.choice(WORDS[60:])} of {place}", ""]
        length, paragraph = 0, []
        while length < size:
            paragraph.append(self.sentence())
            length += len(paragraph[-1]) + 1
            if len(paragraph) == 5 or length >= size:
                lines += [" ".join(paragraph), ""]
                paragraph = []
        if number % 10 == 3:
            lines[2] = lines[2].replace(" ", f" {TENTH} ", 1)
        if number == 4711:
            lines[2] = lines[2].replace(" ", f" {RARE} ", 1)
        return "\n".join(lines)


def documents(folder, count):
    """`count` documents of about 3.5 kB in folders of a thousand; returns their bytes."""
    total, maker = 0, Maker(1)
    for number in range(count):
        directory = f"{folder}/{number // 1000:03d}"
        if number % 1000 == 0:
            os.makedirs(directory, exist_ok=True)
        text = maker.document(number).encode()
        total += len(text)
        with open(f"{directory}/{number:06d}.txt", "wb") as file:
            file.write(text)
    return total


def flat(folder, source):
    """The same documents once more, as links in one folder."""
    os.makedirs(folder, exist_ok=True)
    for directory in sorted(os.listdir(source)):
        for name in os.listdir(f"{source}/{directory}"):
            os.link(f"{source}/{directory}/{name}", f"{folder}/{name}")


def long(path, size, needle):
    """One text of `size` bytes in lines of at most 78, with `needle` near its end."""
    maker = Maker(2)
    block, written = "", 0
    while len(block) < 4_000_000:
        line = ""
        for word in maker.sentence().split():
            if len(line) + 1 + len(word) > 78:
                block += line + "\n"
                line = word
            else:
                line += (" " if line else "") + word
        block += line + "\n" + ("\n" if maker.random.random() < 0.2 else "")
    with open(path, "w") as file:
        while written < size * 0.98:
            written += file.write(f"Part at {written}\n\n" + block[: int(size - written)])
        file.write(f"\nHere the {needle} stands.\n\n")
        file.write(block[: max(0, int(size - written))])
