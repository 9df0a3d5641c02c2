/// The tables of the index. As the index is a cache, a change is a new version and no migration:
/// an index of any other version is made anew.
enum IndexSchema {
    static let version = 2

    /// `known` is 0 when the stamp has been forgotten, `recogniser` is the version that found the
    /// chains. The body of an article is held in `fulltext` and nowhere else. `sentence` has the sentences
    /// that hold mentions.
    static let sql = """
        CREATE TABLE library (
            path BLOB NOT NULL,
            importer INTEGER
        ) STRICT;

        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path BLOB NOT NULL UNIQUE,
            hash BLOB NOT NULL,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            words INTEGER NOT NULL,
            length INTEGER NOT NULL,
            size INTEGER NOT NULL,
            seconds INTEGER NOT NULL,
            nanoseconds INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            known INTEGER NOT NULL DEFAULT 1,
            recogniser INTEGER,
            entities INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX article_title ON article (title_key, path);
        CREATE INDEX article_date ON article (seconds, path);
        CREATE INDEX article_length ON article (length, path);
        CREATE INDEX article_recogniser ON article (recogniser);

        CREATE VIRTUAL TABLE fulltext USING fts5 (
            title, body, tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE chain (
            article INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            names BLOB NOT NULL,
            mentions BLOB NOT NULL,
            entity INTEGER,
            PRIMARY KEY (article, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX chain_entity ON chain (entity, article);

        CREATE TABLE sentence (
            article INTEGER PRIMARY KEY,
            ranges BLOB NOT NULL
        ) STRICT;

        CREATE TABLE entity (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            names BLOB NOT NULL,
            mentions INTEGER NOT NULL,
            articles INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX entity_mentions ON entity (mentions DESC, id);
        CREATE INDEX entity_articles ON entity (articles DESC, id);
        CREATE INDEX entity_name_key ON entity (name_key, id);

        CREATE TABLE entity_name (
            entity INTEGER NOT NULL,
            text TEXT NOT NULL,
            folded TEXT NOT NULL,
            canonical INTEGER NOT NULL,
            PRIMARY KEY (entity, text)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entity_name_text ON entity_name (text, canonical);
        CREATE INDEX entity_name_folded ON entity_name (folded, canonical);

        CREATE TABLE skipped (
            path BLOB PRIMARY KEY,
            reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
