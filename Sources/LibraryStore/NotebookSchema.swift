/// The tables of the notebook, as the steps that lead to them. A step that has shipped is never
/// edited: a change is another step at the end.
struct NotebookSchema: Sendable {
    /// Step n takes a notebook of version n to version n + 1; its version is what
    /// `PRAGMA user_version` says.
    let steps: [String]

    var version: Int { steps.count }

    /// Says that a database is a notebook: "dsnb", in `PRAGMA application_id`.
    static let applicationID = 0x6473_6e62

    static let current = NotebookSchema(steps: [
        annotations, occurrences, decisions, stars, links, placements, sightings,
    ])

    /// `path` is absolute, positions are UTF-8 bytes, moments are milliseconds since 1970 UTC.
    /// Nothing ever leaves `history`; `before` is the annotation as it was, as JSON, with the path
    /// in hexadecimal digits as it may be no text.
    private static let annotations = """
        CREATE TABLE annotation (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            path BLOB NOT NULL,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            position_start INTEGER NOT NULL CHECK (position_start >= 0),
            position_end INTEGER NOT NULL CHECK (position_end >= position_start),
            body TEXT NOT NULL,
            colour TEXT,
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX annotation_hash ON annotation (hash);
        CREATE INDEX annotation_path ON annotation (path, position_start, position_end);

        CREATE TABLE tag (
            annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (annotation, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tag_text ON tag (text);

        CREATE TABLE history (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            moment INTEGER NOT NULL,
            operation TEXT NOT NULL CHECK (operation IN ('add', 'update', 'remove')),
            id TEXT NOT NULL,
            before TEXT
        ) STRICT;
        CREATE INDEX history_id ON history (id);
        CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history BEGIN
            SELECT raise(ABORT, 'the history is not changed');
        END;
        CREATE TRIGGER history_is_not_shortened BEFORE DELETE ON history BEGIN
            SELECT raise(ABORT, 'the history is not shortened');
        END;
        """

    /// How often a passage's words stood in its document when it was described.
    private static let occurrences = """
        ALTER TABLE annotation ADD COLUMN occurrences INTEGER CHECK (occurrences >= 0);
        """

    /// What the user decided about names. `library` is the absolute path of the folder that it holds
    /// in, `witness` the hash of a document there; the columns from `hash` on are those of the
    /// passage, NULL where the decision is about names alone. The history of `annotation` is that of
    /// decisions, too.
    private static let decisions = """
        CREATE TABLE decision (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            library BLOB NOT NULL,
            witness TEXT CHECK (length(witness) = 64),
            ruling TEXT NOT NULL,
            name TEXT,
            other TEXT,
            kind TEXT,
            created INTEGER NOT NULL,
            hash TEXT CHECK (length(hash) = 64),
            path BLOB,
            exact TEXT,
            prefix TEXT,
            suffix TEXT,
            position_start INTEGER CHECK (position_start >= 0),
            position_end INTEGER CHECK (position_end >= position_start),
            occurrences INTEGER CHECK (occurrences >= 0)
        ) STRICT;
        CREATE INDEX decision_library ON decision (library);
        """

    /// Notes that the user wants to find again sooner than others.
    private static let stars = """
        ALTER TABLE annotation
            ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
        """

    /// What leads from a note to an entity, to another note (by its id, whether it is there or not)
    /// or to a passage, whose columns are those of `annotation`.
    private static let links = """
        CREATE TABLE link (
            annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            created INTEGER NOT NULL,
            sort TEXT NOT NULL CHECK (sort IN ('entity', 'note', 'passage')),
            entity TEXT,
            name TEXT,
            note TEXT,
            hash TEXT CHECK (length(hash) = 64),
            path BLOB,
            exact TEXT,
            prefix TEXT,
            suffix TEXT,
            position_start INTEGER CHECK (position_start >= 0),
            position_end INTEGER CHECK (position_end >= position_start),
            occurrences INTEGER CHECK (occurrences >= 0),
            PRIMARY KEY (annotation, ordinal)
        ) STRICT, WITHOUT ROWID;
        """

    /// What the user said on the places of annotations whose documents had changed; the columns from
    /// `hash` on are those of `annotation`, and NULL where the passage is gone.
    private static let placements = """
        CREATE TABLE placement (
            annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            created INTEGER NOT NULL,
            hash TEXT CHECK (length(hash) = 64),
            path BLOB,
            exact TEXT,
            prefix TEXT,
            suffix TEXT,
            position_start INTEGER CHECK (position_start >= 0),
            position_end INTEGER CHECK (position_end >= position_start),
            occurrences INTEGER CHECK (occurrences >= 0),
            PRIMARY KEY (annotation, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX placement_hash ON placement (hash);
        CREATE INDEX placement_path ON placement (path);
        """

    /// The states in which documents with annotations were seen; `sketch` is what their texts are
    /// compared by when one of them is gone.
    private static let sightings = """
        CREATE TABLE sighting (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            path BLOB NOT NULL,
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            moment INTEGER NOT NULL,
            sketch BLOB NOT NULL,
            UNIQUE (path, hash)
        ) STRICT;
        CREATE INDEX sighting_hash ON sighting (hash);
        """
}
