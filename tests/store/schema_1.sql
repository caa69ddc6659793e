PRAGMA journal_mode = WAL;
BEGIN TRANSACTION;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO "about" VALUES('release','0.1.0');
CREATE TABLE concerns (country TEXT NOT NULL, event TEXT NOT NULL, principal INTEGER NOT NULL,
                       PRIMARY KEY (country, event)) WITHOUT ROWID;
INSERT INTO "concerns" VALUES('GRC','marathon',1);
INSERT INTO "concerns" VALUES('KAZ','undated',0);
INSERT INTO "concerns" VALUES('MLI','plan',1);
INSERT INTO "concerns" VALUES('MLI','talks',1);
INSERT INTO "concerns" VALUES('RWA','pact',1);
INSERT INTO "concerns" VALUES('RWA','undated',1);
INSERT INTO "concerns" VALUES('RWA','visit',1);
INSERT INTO "concerns" VALUES('TUR','pact',0);
CREATE TABLE documents (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL,
                        payload TEXT NOT NULL);
INSERT INTO "documents" VALUES(0,'d1','a.txt','{"id":"d1","source":"a.txt","text":"Türkiye and Rwanda signed a pact in June 2025. They met again.","dct":{"edtf":"2026-01-22","start":"2026-01-22","end":"2026-01-22","granularity":"DAY"},"dct_rule":"unknown","dct_confidence":0.0,"language":"en","title":"","candidates":[],"masks":[],"sources":["a.txt","b.txt"],"metadata":{"x":"ü"}}');
CREATE TABLE events (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, start INTEGER, end INTEGER,
                     words TEXT NOT NULL, payload TEXT NOT NULL);
INSERT INTO "events" VALUES(0,'pact',20240,20270,'pact i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"pact","title":"pact İstanbul","mentions":[{"id":"m-pact","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"pact","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":{"edtf":"2025-06","start":"2025-06-01","end":"2025-06-30","granularity":"MONTH"},"mod":null,"certainty":"stated","countries":[{"country":"RWA","principal":true,"inherited":false,"how":"","span":null},{"country":"TUR","principal":false,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
INSERT INTO "events" VALUES(1,'visit',20395,20396,'visit i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"visit","title":"visit İstanbul","mentions":[{"id":"m-visit","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"visit","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":{"edtf":"2025-11-03","start":"2025-11-03","end":"2025-11-03","granularity":"DAY"},"mod":null,"certainty":"stated","countries":[{"country":"RWA","principal":true,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
INSERT INTO "events" VALUES(2,'plan',NULL,20454,'plan i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"plan","title":"plan İstanbul","mentions":[{"id":"m-plan","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"plan","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":{"edtf":"../2025-12-31","start":null,"end":"2025-12-31","granularity":"DAY"},"mod":null,"certainty":"stated","countries":[{"country":"MLI","principal":true,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
INSERT INTO "events" VALUES(3,'talks',16801,NULL,'talks i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"talks","title":"talks İstanbul","mentions":[{"id":"m-talks","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"talks","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":{"edtf":"2016/..","start":"2016-01-01","end":null,"granularity":"YEAR"},"mod":null,"certainty":"stated","countries":[{"country":"MLI","principal":true,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
INSERT INTO "events" VALUES(4,'marathon',-898132,-897767,'marathon i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"marathon","title":"marathon İstanbul","mentions":[{"id":"m-marathon","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"marathon","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":{"edtf":"-0489","start":"-0489-01-01","end":"-0489-12-31","granularity":"YEAR"},"mod":null,"certainty":"stated","countries":[{"country":"GRC","principal":true,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
INSERT INTO "events" VALUES(5,'undated',NULL,NULL,'undated i̇stanbul
türkiye and rwanda signed a pact in june 2025.','{"id":"undated","title":"undated İstanbul","mentions":[{"id":"m-undated","document":"d1","span":{"start":0,"end":46},"text":"Türkiye and Rwanda signed a pact in June 2025.","label":"undated","clause":{"start":0,"end":46},"times":[],"countries":[],"type":"other","modality":"asserted","certainty":null}],"interval":null,"mod":null,"certainty":"stated","countries":[{"country":"RWA","principal":true,"inherited":false,"how":"","span":null},{"country":"KAZ","principal":false,"inherited":false,"how":"","span":null}],"type":"other","modality":"asserted","dated_by":null,"conflicts":[],"importance":0.0,"note":""}');
CREATE TABLE storylines (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL);
INSERT INTO "storylines" VALUES(0,'s1','{"id":"s1","title":"The pact","events":["pact","visit"],"links":[{"source":"pact","target":"visit","kind":"builds_on","strength":"explicit","evidence":[{"document":"d1","span":{"start":0,"end":5},"rule":"building on","release":"0.1.0"}]}]}');
CREATE TABLE troubles (place INTEGER PRIMARY KEY, source TEXT NOT NULL, stage TEXT NOT NULL, payload TEXT NOT NULL);
INSERT INTO "troubles" VALUES(0,'c.txt','read','{"source":"c.txt","stage":"read","reason":"is empty","remedy":"Remove it"}');
CREATE INDEX events_in_time ON events (start, end);
COMMIT;
PRAGMA application_id = 1414090053;
PRAGMA user_version = 1;
