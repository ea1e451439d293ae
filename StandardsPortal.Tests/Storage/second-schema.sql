-- What a portal of the second schema held: a standard in force with its signature, an acknowledgment, a revision in review with its snapshots.
INSERT INTO "Drafts" ("Id","StandardId","BaseNumber","AuthorId","AuthorName","StartedAt","Title","ClaimedId","Kind","ChangeSummary","EffectiveOn","AcknowledgeWithinDays","SavedAt","SavedByName","Version","Submission_PersonId","Submission_Name","Submission_At","Submission_Digest","Returned_PersonId","Returned_Name","Returned_At","Returned_Reason","Discarding_PersonId","Discarding_Name","Discarding_At","Publication_PersonId","Publication_Name","Publication_At","Publication_LedgerSequence") VALUES ('019CADC6-9A80-7458-A150-08C1BCF405E5',NULL,NULL,'019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','2026-03-02 09:00:00','Answer phone calls within two minutes','phone-answer-time','Major','',NULL,14,'2026-03-02 09:00:00','Hana Kim',3,'019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','2026-03-02 09:00:00','7f5d0b5435b18196447f24e38604e5bd67a001ddc495f9ab68951a6c8483893a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','2026-03-02 09:00:00',11);
INSERT INTO "Drafts" ("Id","StandardId","BaseNumber","AuthorId","AuthorName","StartedAt","Title","ClaimedId","Kind","ChangeSummary","EffectiveOn","AcknowledgeWithinDays","SavedAt","SavedByName","Version","Submission_PersonId","Submission_Name","Submission_At","Submission_Digest","Returned_PersonId","Returned_Name","Returned_At","Returned_Reason","Discarding_PersonId","Discarding_Name","Discarding_At","Publication_PersonId","Publication_Name","Publication_At","Publication_LedgerSequence") VALUES ('019CADC6-9A80-7D3D-AC1E-A5925DC4816B','phone-answer-time',1,'019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','2026-03-02 09:00:00','Answer phone calls within two minutes','phone-answer-time','Major','More calls.',NULL,14,'2026-03-02 09:10:00','Hana Kim',5,'019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','2026-03-02 09:10:00','90e318d496a032dacd905808b12fb9f883815926c7e80f3c39e16dba75f63abd',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "Drafts" ("Id","StandardId","BaseNumber","AuthorId","AuthorName","StartedAt","Title","ClaimedId","Kind","ChangeSummary","EffectiveOn","AcknowledgeWithinDays","SavedAt","SavedByName","Version","Submission_PersonId","Submission_Name","Submission_At","Submission_Digest","Returned_PersonId","Returned_Name","Returned_At","Returned_Reason","Discarding_PersonId","Discarding_Name","Discarding_At","Publication_PersonId","Publication_Name","Publication_At","Publication_LedgerSequence") VALUES ('019CADCF-C240-7593-9053-FBD453BA33AE',NULL,NULL,'019CA8A0-3E80-76A0-A474-7CBFE5639329','Mina Novak','2026-03-02 09:10:00','Answer phone calls within two minutes','email-answer-time','Major','',NULL,14,'2026-03-02 09:10:00','Mina Novak',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (1,'0000000000000000000000000000000000000000000000000000000000000000','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-7314-ba46-c9259cacb8fc","name":"Hana Kim","email":"hana@example.test","roles":["Manager"],"team":null}','65a9f708d082ba91ea5425fd130b61c3183b1a7cb9d6bd9fd6c502b9b98fd128');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (2,'65a9f708d082ba91ea5425fd130b61c3183b1a7cb9d6bd9fd6c502b9b98fd128','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-7a07-8264-e5dd07a12c6c","name":"Omar Haddad","email":"omar@example.test","roles":["Manager"],"team":null}','61424389271f10b63223e724175abafd9d5e9b4be1546ccb4fac28fe2ad16f7b');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (3,'61424389271f10b63223e724175abafd9d5e9b4be1546ccb4fac28fe2ad16f7b','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-76a0-a474-7cbfe5639329","name":"Mina Novak","email":"mina@example.test","roles":["Manager"],"team":null}','2e12b4b6074bd0b51d9d7432a46ae6b3985349312df666dfa3caf58800337e4d');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (4,'2e12b4b6074bd0b51d9d7432a46ae6b3985349312df666dfa3caf58800337e4d','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-74d9-b223-d61e7afc70d7","name":"Sam Lee","email":"sam@example.test","roles":["Employee"],"team":"contact-centre"}','5704edff9dbf4c66ecc14f8baacd0ce644af107dc3cba9fa71b9f79b5dcc9aa9');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (5,'5704edff9dbf4c66ecc14f8baacd0ce644af107dc3cba9fa71b9f79b5dcc9aa9','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-70bb-87ca-ca8400a7545b","name":"Min-ji Park","email":"min-ji@example.test","roles":["Employee"],"team":"contact-centre"}','0c32ceae212e1ec9ca2356bfbe2434e5da4f0d9c2ab02bc049a7b1f93e042962');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (6,'0c32ceae212e1ec9ca2356bfbe2434e5da4f0d9c2ab02bc049a7b1f93e042962','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-7438-bc18-1182de9d837a","name":"Layla Nasser","email":"layla@example.test","roles":["Employee"],"team":"social-team"}','cf4ab251dbf34bee12206e5cf642ab6a6622e3089991434bb218f433156fa6a2');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (7,'cf4ab251dbf34bee12206e5cf642ab6a6622e3089991434bb218f433156fa6a2','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-7745-8f32-9902fc510e6b","name":"Aisha Noor","email":"aisha@example.test","roles":["Auditor"],"team":null}','36c2759986045529a87d7fc53a2062980cf92ba9f8016b415769e9f7644856f8');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (8,'36c2759986045529a87d7fc53a2062980cf92ba9f8016b415769e9f7644856f8','2026-03-01 09:00:00','00000000-0000-0000-0000-000000000000','Standards Portal','person-created','{"person_id":"019ca8a0-3e80-74a9-a6b4-1818e69f4a91","name":"Alex Morgan","email":"admin@example.test","roles":["Administrator"],"team":null}','684e2fd020b4579c7cecd5f6e0d04dd5c134265147030504869707112ea8e609');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (9,'684e2fd020b4579c7cecd5f6e0d04dd5c134265147030504869707112ea8e609','2026-03-02 09:00:00','019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','draft-submitted','{"draft_id":"019cadc6-9a80-7458-a150-08c1bcf405e5","standard_id":"phone-answer-time","title":"Answer phone calls within two minutes","digest":"7f5d0b5435b18196447f24e38604e5bd67a001ddc495f9ab68951a6c8483893a"}','58bd58133e643bdedda34cbedfde358db4cceaf880e03d1df30a17f313349ea7');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (10,'58bd58133e643bdedda34cbedfde358db4cceaf880e03d1df30a17f313349ea7','2026-03-02 09:00:00','019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','revision-signed-off','{"draft_id":"019cadc6-9a80-7458-a150-08c1bcf405e5","standard_id":"phone-answer-time","number":1,"title":"Answer phone calls within two minutes","signer_title":"Title","meaning":"I have reviewed this text and approve it.","digest":"7f5d0b5435b18196447f24e38604e5bd67a001ddc495f9ab68951a6c8483893a"}','6e626ca1eb2009de0232c197a49f5f275c6b9866e164a575ac88f12a1a008a58');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (11,'6e626ca1eb2009de0232c197a49f5f275c6b9866e164a575ac88f12a1a008a58','2026-03-02 09:00:00','019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','revision-published','{"revision_id":"019cadc6-9a80-71bd-bc06-ad473bbc23c0","standard_id":"phone-answer-time","number":1,"title":"Answer phone calls within two minutes","change":"Major","effective_on":"2026-03-02","texts":[{"language":"en","digest":"60b593111c1548b5d19ab1fc8b1ad8ba34882e9db18d52d730800ae064417d5c","pdf_digest":"8737133a526be5887fb90f895a4c9917541411e8f39df916b17105e1fe241e3b"}],"assigned":2}','d4033a7dc0ec951bfbc2fb8a224f1f5b4b259d1ee13dfb5703a658a95d3fbd1b');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (12,'d4033a7dc0ec951bfbc2fb8a224f1f5b4b259d1ee13dfb5703a658a95d3fbd1b','2026-03-02 09:00:00','019CA8A0-3E80-74D9-B223-D61E7AFC70D7','Sam Lee','revision-acknowledged','{"acknowledgment_id":"019cadc6-9a80-76b4-9a45-e74aadec3ead","reference":"MJTN-JA61","standard_id":"phone-answer-time","number":1,"title":"Answer phone calls within two minutes","language":"en","digest":"60b593111c1548b5d19ab1fc8b1ad8ba34882e9db18d52d730800ae064417d5c","compared_with":null,"redline_digest":null}','e2a2d7ddc3484edcfe468e16391ade58b38f2fd120e7d6ecdf03acd0029e9d0c');
INSERT INTO "Ledger" ("Sequence","PreviousHash","At","ActorId","ActorName","Kind","Payload","Hash") VALUES (13,'e2a2d7ddc3484edcfe468e16391ade58b38f2fd120e7d6ecdf03acd0029e9d0c','2026-03-02 09:10:00','019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','draft-submitted','{"draft_id":"019cadc6-9a80-7d3d-ac1e-a5925dc4816b","standard_id":"phone-answer-time","title":"Answer phone calls within two minutes","digest":"90e318d496a032dacd905808b12fb9f883815926c7e80f3c39e16dba75f63abd"}','46bc69711066262904ee4893a161a7268c86ebd7b506803c3ccdf624df9f067d');
INSERT INTO "LedgerHead" ("Id","Sequence","Hash","Version") VALUES (1,13,'46bc69711066262904ee4893a161a7268c86ebd7b506803c3ccdf624df9f067d',13);
INSERT INTO "Outbox" ("Id","To","ToName","Language","Subject","Body","CreatedAt","NextTryAt","Tries","LastFault","SentAt") VALUES ('019CADC6-9A80-75E2-BC36-3B03EF8E0C7F','min-ji@example.test','Min-ji Park','ko','읽고 확인해 주세요: Answer phone calls within two minutes','Min-ji Park 님,

“Answer phone calls within two minutes” 개정 1의 확인이 필요합니다.


기한: 16 3월 2026
여기에서 읽기: http://localhost:5000/standards/phone-answer-time/revisions/1

링크를 여는 것만으로는 확인되지 않습니다. 페이지에서 직접 결정하세요.','2026-03-02 09:00:00','2026-03-02 09:00:00',0,NULL,NULL);
INSERT INTO "Outbox" ("Id","To","ToName","Language","Subject","Body","CreatedAt","NextTryAt","Tries","LastFault","SentAt") VALUES ('019CADC6-9A80-78BF-BA3A-8FEFA9C81BB8','sam@example.test','Sam Lee','en','Please read and acknowledge: Answer phone calls within two minutes','Sam Lee,

Revision 1 of “Answer phone calls within two minutes” waits for your acknowledgment.


Due: 16 March 2026
Read it here: http://localhost:5000/standards/phone-answer-time/revisions/1

Opening the link does not acknowledge anything. You decide on the page.','2026-03-02 09:00:00','2026-03-02 09:00:00',0,NULL,NULL);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','Title',NULL,'en','Manager','2026-03-01 09:00:00',NULL,'hana@example.test','HANA@EXAMPLE.TEST','hana@example.test','HANA@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEGR3+Zm7dtWgwSnSsRCzDVs24+TUixFvSRjKWINaCtqUC2Z6tUpYtz3/mR0qcbusew==','474d171a49f84766915f5a04a3009f86','abb30c485c6f43a7bf02acb63b307714',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','Title',NULL,'ar','Manager','2026-03-01 09:00:00',NULL,'omar@example.test','OMAR@EXAMPLE.TEST','omar@example.test','OMAR@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEBrR2uXIbynFz2s8wnI8cltmhi3Jj1BUYHVoHc8etqf3NaaZdZyLdiehzQUBKCXNGQ==','71fc95a9ebac4b04ad90447a2bd2d1c0','9f29c6e10cdd42bd8a6c6d2da538cffe',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-76A0-A474-7CBFE5639329','Mina Novak','Title',NULL,'en','Manager','2026-03-01 09:00:00',NULL,'mina@example.test','MINA@EXAMPLE.TEST','mina@example.test','MINA@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEAapwpSi4Pz3NjQ01FOboGGBlrVop/olqVgI8IvCXzdSrAJ6BDArUis1HqYI2yF0/Q==','2ff3cbc6cc2747759c5f9cb2289f2a3a','4c55e65020334e8fa0d679a43074f0b7',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-74D9-B223-D61E7AFC70D7','Sam Lee','Title','contact-centre','en','Employee','2026-03-01 09:00:00',NULL,'sam@example.test','SAM@EXAMPLE.TEST','sam@example.test','SAM@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEODLSd928NnDpQjfVMhGJNB7tyYzduTPQfydghvlx0h38m62KQLHEXZiR8JKraJf4Q==','9cee0ac2996d465399c3b02c9243ddbe','1893150a7fff47c5ac502cc31bb9848a',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-70BB-87CA-CA8400A7545B','Min-ji Park','Title','contact-centre','ko','Employee','2026-03-01 09:00:00',NULL,'min-ji@example.test','MIN-JI@EXAMPLE.TEST','min-ji@example.test','MIN-JI@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEHZTd4Kl80cYhuJXpmS9LUHa66Om6SeWMiTcTBtMNsrdSTywQsdUL5bazMrX+b2ylA==','acd1a6734f514eafad9b6278b010fe7d','f7a5815234194071bdfe681888a179ad',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-7438-BC18-1182DE9D837A','Layla Nasser','Title','social-team','ar','Employee','2026-03-01 09:00:00',NULL,'layla@example.test','LAYLA@EXAMPLE.TEST','layla@example.test','LAYLA@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEMJHURLKh9lpGAdSXDIwM1Xsrpl1DY5O2G04DBNvJ3MPJjB+wi1ED1PRNGEBJAFa6A==','8c29ccb81268458cbc1857fd96c01943','010f7fbcbe21411d862519f4450bb804',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-7745-8F32-9902FC510E6B','Aisha Noor','Title',NULL,'en','Auditor','2026-03-01 09:00:00',NULL,'aisha@example.test','AISHA@EXAMPLE.TEST','aisha@example.test','AISHA@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEF81FxGU/H7RHUk6E7vdEJhKUqMZvDKhfyN/rhA7YLSsk/wK9NJA9e1+t3owvsW79g==','dc0d141fe09e4beb9b9ad8bad652a4eb','7adf10cf8ac0482cb34eaa6142589f18',NULL,0,0,NULL,1,0);
INSERT INTO "People" ("Id","Name","Title","Team","Language","Roles","CreatedAt","DisabledAt","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES ('019CA8A0-3E80-74A9-A6B4-1818E69F4A91','Alex Morgan','Title',NULL,'en','Administrator','2026-03-01 09:00:00',NULL,'admin@example.test','ADMIN@EXAMPLE.TEST','admin@example.test','ADMIN@EXAMPLE.TEST',1,'AQAAAAIAAYagAAAAEDKe4fPCHObvE08/KNWK6aUEtC+nDb9LzdClf39WIJy0d9i2JbDKLW0sRYgmskp4eg==','cf2e3a177f25418f9e0a6da09c4da02a','0d3edb5cb0594a78a225aa516b7348a7',NULL,0,0,NULL,1,0);
INSERT INTO "Revisions" ("Id","StandardId","Number","Kind","AgreedFrom","Stage","Channel","Owner","Audience","ReviewEveryMonths","SourceLanguage","ChangeSummary","EffectiveOn","AcknowledgeWithinDays","AuthorId","AuthorName","Submission_PersonId","Submission_Name","Submission_At","Submission_Digest","SignOff_PersonId","SignOff_Name","SignOff_Title","SignOff_At","SignOff_Meaning","SignOff_Digest","Publication_PersonId","Publication_Name","Publication_At","Publication_LedgerSequence") VALUES ('019CADC6-9A80-71BD-BC06-AD473BBC23C0','phone-answer-time',1,'Major',1,'consideration','phone','Head of contact centre','contact-centre',12,'en','','2026-03-02',14,'019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','2026-03-02 09:00:00','7f5d0b5435b18196447f24e38604e5bd67a001ddc495f9ab68951a6c8483893a','019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','Title','2026-03-02 09:00:00','I have reviewed this text and approve it.','7f5d0b5435b18196447f24e38604e5bd67a001ddc495f9ab68951a6c8483893a','019CA8A0-3E80-7A07-8264-E5DD07A12C6C','Omar Haddad','2026-03-02 09:00:00',11);
INSERT INTO "DraftEditors" ("PersonId","DraftId","Name","FirstAt") VALUES ('019CA8A0-3E80-7314-BA46-C9259CACB8FC','019CADC6-9A80-7458-A150-08C1BCF405E5','Hana Kim','2026-03-02 09:00:00');
INSERT INTO "DraftEditors" ("PersonId","DraftId","Name","FirstAt") VALUES ('019CA8A0-3E80-7314-BA46-C9259CACB8FC','019CADC6-9A80-7D3D-AC1E-A5925DC4816B','Hana Kim','2026-03-02 09:00:00');
INSERT INTO "DraftEditors" ("PersonId","DraftId","Name","FirstAt") VALUES ('019CA8A0-3E80-76A0-A474-7CBFE5639329','019CADC6-9A80-7D3D-AC1E-A5925DC4816B','Mina Novak','2026-03-02 09:05:00');
INSERT INTO "DraftEditors" ("PersonId","DraftId","Name","FirstAt") VALUES ('019CA8A0-3E80-76A0-A474-7CBFE5639329','019CADCF-C240-7593-9053-FBD453BA33AE','Mina Novak','2026-03-02 09:10:00');
INSERT INTO "DraftSnapshots" ("Id","DraftId","Version","At","PersonId","Name","Texts") VALUES ('019CADC6-9A80-7B1F-939B-6BAF038E5500','019CADC6-9A80-7D3D-AC1E-A5925DC4816B',2,'2026-03-02 09:00:00','019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','{"en":"---\nid: phone-answer-time\ntitle: Answer phone calls within two minutes\nlanguage: en\nstage: consideration\nchannel: phone\nowner: Head of contact centre\naudience: [contact-centre]\nreview: 12 months\nevidence:\n  - \"41 interviews with callers, September 2026: waiting without a word is the first reason to hang up.\"\nauthority:\n  - who: Agent\n    may: offer a call back\n  - who: Team lead\n    may: credit the customer\n    up_to: €20\nexceptions:\n  - \"Severe weather: a red warning by the national weather service for the caller''s region.\"\n---\n\nGreet the caller and ask how you can help.\n\n```rule\nat least 91% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes\n```"}');
INSERT INTO "DraftSnapshots" ("Id","DraftId","Version","At","PersonId","Name","Texts") VALUES ('019CADCB-2E60-7385-96BB-FD3CDDFA7B4F','019CADC6-9A80-7D3D-AC1E-A5925DC4816B',3,'2026-03-02 09:05:00','019CA8A0-3E80-76A0-A474-7CBFE5639329','Mina Novak','{"en":"---\nid: phone-answer-time\ntitle: Answer phone calls within two minutes\nlanguage: en\nstage: consideration\nchannel: phone\nowner: Head of contact centre\naudience: [contact-centre]\nreview: 12 months\nevidence:\n  - \"41 interviews with callers, September 2026: waiting without a word is the first reason to hang up.\"\nauthority:\n  - who: Agent\n    may: offer a call back\n  - who: Team lead\n    may: credit the customer\n    up_to: €20\nexceptions:\n  - \"Severe weather: a red warning by the national weather service for the caller''s region.\"\n---\n\nGreet the caller \"by name\" — 안녕하세요.\n\n```rule\nat least 92% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes\n```"}');
INSERT INTO "DraftSnapshots" ("Id","DraftId","Version","At","PersonId","Name","Texts") VALUES ('019CADCF-C240-7972-849B-4078BC7CF313','019CADC6-9A80-7D3D-AC1E-A5925DC4816B',4,'2026-03-02 09:10:00','019CA8A0-3E80-7314-BA46-C9259CACB8FC','Hana Kim','{"en":"---\nid: phone-answer-time\ntitle: Answer phone calls within two minutes\nlanguage: en\nstage: consideration\nchannel: phone\nowner: Head of contact centre\naudience: [contact-centre]\nreview: 12 months\nevidence:\n  - \"41 interviews with callers, September 2026: waiting without a word is the first reason to hang up.\"\nauthority:\n  - who: Agent\n    may: offer a call back\n  - who: Team lead\n    may: credit the customer\n    up_to: €20\nexceptions:\n  - \"Severe weather: a red warning by the national weather service for the caller''s region.\"\n---\n\nGreet the caller and ask how you can help.\n\n```rule\nat least 93% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes\n```"}');
INSERT INTO "DraftTexts" ("Language","DraftId","Markdown") VALUES ('en','019CADC6-9A80-7458-A150-08C1BCF405E5','---
id: phone-answer-time
title: Answer phone calls within two minutes
language: en
stage: consideration
channel: phone
owner: Head of contact centre
audience: [contact-centre]
review: 12 months
evidence:
  - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
authority:
  - who: Agent
    may: offer a call back
  - who: Team lead
    may: credit the customer
    up_to: €20
exceptions:
  - "Severe weather: a red warning by the national weather service for the caller''s region."
---

Greet the caller and ask how you can help.

```rule
at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
```');
INSERT INTO "DraftTexts" ("Language","DraftId","Markdown") VALUES ('en','019CADC6-9A80-7D3D-AC1E-A5925DC4816B','---
id: phone-answer-time
title: Answer phone calls within two minutes
language: en
stage: consideration
channel: phone
owner: Head of contact centre
audience: [contact-centre]
review: 12 months
evidence:
  - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
authority:
  - who: Agent
    may: offer a call back
  - who: Team lead
    may: credit the customer
    up_to: €20
exceptions:
  - "Severe weather: a red warning by the national weather service for the caller''s region."
---

Greet the caller and ask how you can help.

```rule
at least 93% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
```');
INSERT INTO "DraftTexts" ("Language","DraftId","Markdown") VALUES ('en','019CADCF-C240-7593-9053-FBD453BA33AE','---
id: email-answer-time
title: Answer phone calls within two minutes
language: en
stage: consideration
channel: phone
audience: [contact-centre]
review: 12 months
evidence:
  - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
authority:
  - who: Agent
    may: offer a call back
  - who: Team lead
    may: credit the customer
    up_to: €20
exceptions:
  - "Severe weather: a red warning by the national weather service for the caller''s region."
---

Greet the caller and ask how you can help.

```rule
at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
```');
INSERT INTO "Acknowledgments" ("Id","Reference","PersonId","PersonName","Team","RevisionId","StandardId","Number","At","Language","ContentDigest","ComparedWithNumber","RedlineDigest","LedgerSequence") VALUES ('019CADC6-9A80-76B4-9A45-E74AADEC3EAD','MJTN-JA61','019CA8A0-3E80-74D9-B223-D61E7AFC70D7','Sam Lee','contact-centre','019CADC6-9A80-71BD-BC06-AD473BBC23C0','phone-answer-time',1,'2026-03-02 09:00:00','en','60b593111c1548b5d19ab1fc8b1ad8ba34882e9db18d52d730800ae064417d5c',NULL,NULL,12);
INSERT INTO "Assignments" ("Id","PersonId","RevisionId","StandardId","Number","AssignedAt","DueAt","AcknowledgmentId","MovedToNumber","ReleasedAt") VALUES ('019CADC6-9A80-7710-8771-1FB1328B361B','019CA8A0-3E80-70BB-87CA-CA8400A7545B','019CADC6-9A80-71BD-BC06-AD473BBC23C0','phone-answer-time',1,'2026-03-02 09:00:00','2026-03-16 09:00:00',NULL,NULL,NULL);
INSERT INTO "Assignments" ("Id","PersonId","RevisionId","StandardId","Number","AssignedAt","DueAt","AcknowledgmentId","MovedToNumber","ReleasedAt") VALUES ('019CADC6-9A80-7C14-A5C5-5EB819123053','019CA8A0-3E80-74D9-B223-D61E7AFC70D7','019CADC6-9A80-71BD-BC06-AD473BBC23C0','phone-answer-time',1,'2026-03-02 09:00:00','2026-03-16 09:00:00','019CADC6-9A80-76B4-9A45-E74AADEC3EAD',NULL,NULL);
INSERT INTO "RevisionPdfs" ("RevisionId","Language","Sha256","Bytes") VALUES ('019CADC6-9A80-71BD-BC06-AD473BBC23C0','en','8737133a526be5887fb90f895a4c9917541411e8f39df916b17105e1fe241e3b',X'255044462070686f6e652d616e737765722d74696d652031202d2d2d0a69643a2070686f6e652d616e737765722d74696d650a7469746c653a20416e737765722070686f6e652063616c6c732077697468696e2074776f206d696e757465730a6c616e67756167653a20656e0a73746167653a20636f6e73696465726174696f6e0a6368616e6e656c3a2070686f6e650a6f776e65723a2048656164206f6620636f6e746163742063656e7472650a61756469656e63653a205b636f6e746163742d63656e7472655d0a7265766965773a203132206d6f6e7468730a65766964656e63653a0a20202d2022343120696e746572766965777320776974682063616c6c6572732c2053657074656d62657220323032363a2077616974696e6720776974686f7574206120776f72642069732074686520666972737420726561736f6e20746f2068616e672075702e220a617574686f726974793a0a20202d2077686f3a204167656e740a202020206d61793a206f6666657220612063616c6c206261636b0a20202d2077686f3a205465616d206c6561640a202020206d61793a206372656469742074686520637573746f6d65720a2020202075705f746f3a20e282ac32300a657863657074696f6e733a0a20202d202253657665726520776561746865723a206120726564207761726e696e6720627920746865206e6174696f6e616c2077656174686572207365727669636520666f72207468652063616c6c6572277320726567696f6e2e220a2d2d2d0a0a4772656574207468652063616c6c657220616e642061736b20686f7720796f752063616e2068656c702e0a0a60606072756c650a6174206c6561737420393025206f662070686f6e652063616c6c732061726520616e7377657265642077697468696e2032206d696e757465732c206d65617375726564206d6f6e74686c792c206578636c7564696e672073657665726520776561746865723b206c6174652061667465722035206d696e757465732c20756e61636365707461626c65206166746572203130206d696e757465730a606060');
INSERT INTO "RevisionTexts" ("RevisionId","Language","Title","RuleSentence","Markdown","Digest","PdfDigest","Pages") VALUES ('019CADC6-9A80-71BD-BC06-AD473BBC23C0','en','Answer phone calls within two minutes','At least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes.','---
id: phone-answer-time
title: Answer phone calls within two minutes
language: en
stage: consideration
channel: phone
owner: Head of contact centre
audience: [contact-centre]
review: 12 months
evidence:
  - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
authority:
  - who: Agent
    may: offer a call back
  - who: Team lead
    may: credit the customer
    up_to: €20
exceptions:
  - "Severe weather: a red warning by the national weather service for the caller''s region."
---

Greet the caller and ask how you can help.

```rule
at least 90% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
```','60b593111c1548b5d19ab1fc8b1ad8ba34882e9db18d52d730800ae064417d5c','8737133a526be5887fb90f895a4c9917541411e8f39df916b17105e1fe241e3b',1);
