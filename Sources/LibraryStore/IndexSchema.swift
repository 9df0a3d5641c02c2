/// The tables of the index. As the index is a cache, a change is a new version and no migration:
/// an index of any other version is made anew.
enum IndexSchema {
    static let version = 9

    /// Bytes that the words of a transaction take in memory before they are written, so that a batch
    /// of articles is written at once.
    private static let hashSize = 32 << 20

    /// `file_length`, `part_start` and `part_end` are those of an ``ArticlePart``; NULL for an article
    /// that is a file by itself. The stamp is that of the file.
    ///
    /// `known` is 0 when the stamp has been forgotten, `recogniser` is the version that found the
    /// chains. `sentence` has the sentences that hold mentions.
    ///
    /// `fulltext` holds no texts, only where their words stand: the texts are read from the documents
    /// (see ``TextSource``). What it has of a text cannot be taken out without that text, which is
    /// gone when a document has changed. So each version of an article's text has a row of its own,
    /// `text_row` is that of the current one, and `dead_text` has those that are no article's any
    /// more; when these are too many, `text_row` is NULL in all articles and `fulltext` filled anew.
    /// `text_sum` is a checksum of the text. The body is the first column, as the words of all others
    /// cost two bytes an article each to be told from those of the first.
    ///
    /// Days are counted from 1970-01-01; `date_form` and `form` are
    /// those of ``DateColumns``. A date that stands for nothing that is known has no days.
    ///
    /// A profile is what linking knows of chains (see ``ChainProfile``); `is_dirty` where it has to
    /// be linked: it is new, its last chain is gone, or what it depends on has changed. `asking` and
    /// `offering` say by which keys profiles find one another. An entity is `is_stale` when the names
    /// or counts that its title is made of have changed. `home` is the article of an entity that is a
    /// single chain, because each chain of the chain's profile is an entity by itself; the chain
    /// `is_lone` then. All other chains that have an entity have that of their profile.
    ///
    /// `departed` has the paths at which there are no documents any more, with the latest article that
    /// there was at that time.
    ///
    /// `chain` holds what the user's decisions have made of the chains, `found_chain` what they were
    /// before, of the articles where that is something else, and `decided` the decisions that are in
    /// `chain`.
    static let sql = """
        CREATE TABLE library (
            path BLOB NOT NULL,
            importer INTEGER,
            linker INTEGER
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
            text_row INTEGER,
            text_sum INTEGER NOT NULL,
            known INTEGER NOT NULL DEFAULT 1,
            recogniser INTEGER,
            entities INTEGER NOT NULL DEFAULT 0,
            stated TEXT,
            file_length INTEGER,
            part_start INTEGER,
            part_end INTEGER,
            date_first INTEGER,
            date_last INTEGER,
            date_form INTEGER,
            date_source TEXT,
            date_start INTEGER,
            date_end INTEGER
        ) STRICT;
        CREATE INDEX article_hash ON article (hash);
        CREATE INDEX article_title ON article (title_key, path);
        CREATE INDEX article_date ON article (date_first IS NULL, date_first, path);
        CREATE INDEX article_date_down ON article (date_first IS NULL, date_first DESC, path DESC);
        CREATE INDEX article_modified ON article (seconds, path);
        CREATE INDEX article_length ON article (words, path);
        CREATE INDEX article_recogniser ON article (recogniser);
        CREATE INDEX article_text_row ON article (text_row);

        CREATE VIRTUAL TABLE fulltext USING fts5 (
            body, title, content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO fulltext (fulltext, rank) VALUES ('hashsize', \(hashSize));

        CREATE TABLE dead_text (
            row INTEGER PRIMARY KEY
        ) STRICT;

        CREATE TABLE chain (
            article INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            names BLOB NOT NULL,
            mentions BLOB NOT NULL,
            profile INTEGER NOT NULL,
            entity INTEGER,
            is_lone INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (article, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX chain_entity ON chain (entity, article);
        CREATE INDEX chain_profile ON chain (profile) WHERE entity IS NULL OR is_lone = 1;

        CREATE TABLE profile (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            hash INTEGER NOT NULL,
            names BLOB NOT NULL,
            chains INTEGER NOT NULL DEFAULT 0,
            entity INTEGER,
            is_scattered INTEGER NOT NULL DEFAULT 0,
            is_dirty INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        CREATE INDEX profile_hash ON profile (hash);
        CREATE INDEX profile_entity ON profile (entity);
        CREATE INDEX profile_dirty ON profile (number) WHERE is_dirty = 1;

        CREATE TABLE asking (
            key INTEGER NOT NULL,
            profile INTEGER NOT NULL,
            PRIMARY KEY (key, profile)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE offering (
            key INTEGER NOT NULL,
            detail INTEGER NOT NULL,
            entity INTEGER NOT NULL,
            profile INTEGER NOT NULL,
            PRIMARY KEY (key, detail, entity, profile)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE linked_constraint (
            fingerprint INTEGER NOT NULL,
            key INTEGER NOT NULL,
            PRIMARY KEY (fingerprint, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE sentence (
            article INTEGER PRIMARY KEY,
            ranges BLOB NOT NULL
        ) STRICT;

        CREATE TABLE found_chain (
            article INTEGER PRIMARY KEY,
            chains BLOB NOT NULL
        ) STRICT;

        CREATE TABLE decided (
            id TEXT PRIMARY KEY,
            names BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE entity (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            names BLOB NOT NULL,
            mentions INTEGER NOT NULL,
            articles INTEGER NOT NULL,
            base TEXT NOT NULL DEFAULT '',
            kinds BLOB NOT NULL DEFAULT x'',
            home INTEGER,
            is_decided INTEGER NOT NULL DEFAULT 0,
            is_stale INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX entity_base ON entity (base) WHERE home IS NULL;
        CREATE INDEX entity_home ON entity (home) WHERE home IS NOT NULL;
        CREATE INDEX entity_stale ON entity (number) WHERE is_stale = 1;
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

        CREATE TABLE date_mention (
            article INTEGER NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            first INTEGER,
            last INTEGER,
            form INTEGER NOT NULL,
            ground TEXT NOT NULL,
            sentence_start INTEGER NOT NULL,
            sentence_end INTEGER NOT NULL,
            PRIMARY KEY (article, start)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX date_mention_day
            ON date_mention (first IS NULL, first, last DESC, article, start);

        CREATE TABLE departed (
            path BLOB PRIMARY KEY,
            latest INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE skipped (
            path BLOB PRIMARY KEY,
            reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
