<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Nothing is coded in them.</source>
            <translation>Darin ist nichts kodiert.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>of 1 coder</source>
            <translation>von 1 kodierenden Person</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>{0} with {1} {2}</source>
            <translation>{0} mit {1} {2}</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>of {0} coders</source>
            <translation>von {0} kodierenden Personen</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
    </context>
    <context>
        <name>AccessActions</name>
        <message>
            <source>No article is open.</source>
            <translation>Kein Artikel ist offen.</translation>
        </message>
    </context>
    <context>
        <name>Announcements</name>
        <message>
            <source>statement {0} of {1}</source>
            <translation>Aussage {0} von {1}</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>no statement here</source>
            <translation>keine Aussage hier</translation>
        </message>
        <message>
            <source>1 statement here</source>
            <translation>1 Aussage hier</translation>
        </message>
        <message>
            <source>{0} statements here</source>
            <translation>{0} Aussagen hier</translation>
        </message>
        <message>
            <source>1 word selected</source>
            <translation>1 Wort ausgewählt</translation>
        </message>
        <message>
            <source>{0} words selected</source>
            <translation>{0} Wörter ausgewählt</translation>
        </message>
        <message>
            <source>no speaker</source>
            <translation>kein Sprecher</translation>
        </message>
        <message>
            <source>article {0} of {1}</source>
            <translation>Artikel {0} von {1}</translation>
        </message>
        <message>
            <source>paragraph {0} of {1}</source>
            <translation>Absatz {0} von {1}</translation>
        </message>
        <message>
            <source>coded by {0}</source>
            <translation>kodiert von {0}</translation>
        </message>
    </context>
    <context>
        <name>ArticleActions</name>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Dieser Artikel ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{0}; this is the next one – Undo {1}</source>
            <translation>{0}; dies ist der nächste – Rückgängig mit {1}</translation>
        </message>
        <message>
            <source>{0}. That was the last one: no article is left to do.</source>
            <translation>{0}. Das war der letzte: Kein Artikel ist mehr zu tun.</translation>
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>gemerkt</translation>
        </message>
    </context>
    <context>
        <name>ArticleDetailsDialog</name>
        <message>
            <source>Title and details</source>
            <translation>Titel und Angaben</translation>
        </message>
        <message>
            <source>The text itself never changes.</source>
            <translation>Der Text selbst ändert sich nie.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 oder 2025-01-22</translation>
        </message>
        <message>
            <source>en, de, uk …</source>
            <translation>en, de, uk …</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Ein Titel darf nicht leer sein.</translation>
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>„{0}“ ist weder Jahr noch Monat noch Tag. Schreiben Sie 2025, 2025-01 oder 2025-01-22.</translation>
        </message>
    </context>
    <context>
        <name>ArticleFacts</name>
        <message>
            <source>A copy came from {0}, {1}</source>
            <translation>Eine Kopie kam aus {0}, {1}</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>replaced by a new edition</source>
            <translation>durch eine neue Fassung ersetzt</translation>
        </message>
        <message>
            <source>Imported from {0}, {1}</source>
            <translation>Importiert aus {0}, {1}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 oder 2025-01-22</translation>
        </message>
        <message>
            <source>en, de, uk …</source>
            <translation>en, de, uk …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>New edition…</source>
            <translation>Neue Fassung …</translation>
        </message>
        <message>
            <source>Change details…</source>
            <translation>Angaben ändern …</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>{0} characters</source>
            <translation>{0} Zeichen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Another detail</source>
            <translation>Andere Angabe</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>Ihr Wert</translation>
        </message>
        <message>
            <source>No article is chosen</source>
            <translation>Kein Artikel ist gewählt</translation>
        </message>
        <message>
            <source>Choose one in the table to see what is known about it.</source>
            <translation>Wählen Sie einen in der Tabelle, um zu sehen, was über ihn bekannt ist.</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Ein Titel darf nicht leer sein.</translation>
        </message>
        <message>
            <source>{0} articles chosen</source>
            <translation>{0} Artikel gewählt</translation>
        </message>
        <message>
            <source>with {0} statements</source>
            <translation>mit {0} Aussagen</translation>
        </message>
        <message>
            <source>“{0}” stands above already, or is kept by the program.</source>
            <translation>„{0}“ steht schon oben oder wird vom Programm geführt.</translation>
        </message>
    </context>
    <context>
        <name>ArticleFilters</name>
        <message>
            <source>Filter articles…</source>
            <translation>Artikel filtern …</translation>
        </message>
        <message>
            <source>Filter the articles by words</source>
            <translation>Die Artikel nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Any source</source>
            <translation>Jede Quelle</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>keine Quelle</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Jede Sprache</translation>
        </message>
        <message>
            <source>no language</source>
            <translation>keine Sprache</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Jedes Schlagwort</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Whose states</source>
            <translation>Wessen Stand</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Coded</source>
            <translation>Kodiert</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>With duplicates</source>
            <translation>Mit Dubletten</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 oder 2025-01-22</translation>
        </message>
        <message>
            <source>Only articles that are nearly the same as another</source>
            <translation>Nur Artikel, die fast gleich sind wie ein anderer</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>My states</source>
            <translation>Mein Stand</translation>
        </message>
        <message>
            <source>Coded or not</source>
            <translation>Kodiert oder nicht</translation>
        </message>
        <message>
            <source>With statements</source>
            <translation>Mit Aussagen</translation>
        </message>
        <message>
            <source>Without statements</source>
            <translation>Ohne Aussagen</translation>
        </message>
        <message>
            <source>Published {0}</source>
            <translation>Erschienen {0}</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Filter articles…</source>
            <translation>Artikel filtern …</translation>
        </message>
        <message>
            <source>Filter the articles by title and words</source>
            <translation>Die Artikel nach Titel und Wörtern filtern</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>Bring in text files, tables or JSONL. The texts stay as they are; you mark the statements in them.</source>
            <translation>Holen Sie Textdateien, Tabellen oder JSONL herein. Die Texte bleiben, wie sie sind; Sie markieren darin die Aussagen.</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>No article fits</source>
            <translation>Kein Artikel passt</translation>
        </message>
        <message>
            <source>Change the filter or choose another tab.</source>
            <translation>Ändern Sie den Filter, oder wählen Sie einen anderen Reiter.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>The search is still reading: {0} texts to go.</source>
            <translation>Die Suche liest noch: {0} Texte fehlen.</translation>
        </message>
    </context>
    <context>
        <name>ArticleStates</name>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Gemerkt</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPage</name>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>No article fits</source>
            <translation>Kein Artikel passt</translation>
        </message>
        <message>
            <source>Change the filters, or clear them.</source>
            <translation>Ändern Sie die Filter, oder leeren Sie sie.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>Here you see all articles of the project, change what is known about them, and find duplicates.</source>
            <translation>Hier sehen Sie alle Artikel des Projekts, ändern, was über sie bekannt ist, und finden Dubletten.</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPageActions</name>
        <message>
            <source>Changing articles …</source>
            <translation>Artikel werden geändert …</translation>
        </message>
        <message>
            <source>The details are changed</source>
            <translation>Die Angaben sind geändert</translation>
        </message>
        <message>
            <source>Looking for duplicates …</source>
            <translation>Dubletten werden gesucht …</translation>
        </message>
        <message>
            <source>1 article is removed</source>
            <translation>1 Artikel ist entfernt</translation>
        </message>
        <message>
            <source>Removing articles …</source>
            <translation>Artikel werden entfernt …</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>{0} – Undo {1}</source>
            <translation>{0} – Rückgängig mit {1}</translation>
        </message>
        <message>
            <source>{0} articles are removed</source>
            <translation>{0} Artikel sind entfernt</translation>
        </message>
        <message>
            <source>The search was stopped; what was known stays.</source>
            <translation>Die Suche wurde angehalten; was bekannt war, bleibt.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Angehalten; es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>Bindings</name>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren …</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Einen Ordner importieren …</translation>
        </message>
        <message>
            <source>Paste text as article…</source>
            <translation>Text als Artikel einfügen …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Update codebook…</source>
            <translation>Codebuch aktualisieren …</translation>
        </message>
        <message>
            <source>Switch coder</source>
            <translation>Person wechseln</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Copy the selected words</source>
            <translation>Die ausgewählten Wörter kopieren</translation>
        </message>
        <message>
            <source>Grow the selection</source>
            <translation>Die Auswahl vergrößern</translation>
        </message>
        <message>
            <source>Shrink the selection</source>
            <translation>Die Auswahl verkleinern</translation>
        </message>
        <message>
            <source>Next uncoded quotation</source>
            <translation>Nächstes Zitat ohne Aussage</translation>
        </message>
        <message>
            <source>Previous uncoded quotation</source>
            <translation>Voriges Zitat ohne Aussage</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>Im Artikel suchen …</translation>
        </message>
        <message>
            <source>Find the next</source>
            <translation>Das nächste finden</translation>
        </message>
        <message>
            <source>Find the previous</source>
            <translation>Das vorige finden</translation>
        </message>
        <message>
            <source>Words in context…</source>
            <translation>Wörter im Zusammenhang …</translation>
        </message>
        <message>
            <source>Marked words…</source>
            <translation>Markierte Wörter …</translation>
        </message>
        <message>
            <source>Make a statement of the selection</source>
            <translation>Aus der Auswahl eine Aussage machen</translation>
        </message>
        <message>
            <source>Make a statement of type…</source>
            <translation>Aussage von bestimmter Art machen …</translation>
        </message>
        <message>
            <source>Add the selection as a further fragment</source>
            <translation>Auswahl als weiteres Fragment hinzufügen</translation>
        </message>
        <message>
            <source>Mark the selection as mention of the field</source>
            <translation>Die Auswahl als Nennung des Feldes markieren</translation>
        </message>
        <message>
            <source>Second statement on the same words</source>
            <translation>Zweite Aussage auf denselben Wörtern</translation>
        </message>
        <message>
            <source>Same again: the values of the last statement</source>
            <translation>Noch einmal dasselbe: die Werte der letzten Aussage</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Start: out by a word</source>
            <translation>Anfang: um ein Wort nach außen</translation>
        </message>
        <message>
            <source>End: out by a word</source>
            <translation>Ende: um ein Wort nach außen</translation>
        </message>
        <message>
            <source>Start: in by a word</source>
            <translation>Anfang: um ein Wort nach innen</translation>
        </message>
        <message>
            <source>End: in by a word</source>
            <translation>Ende: um ein Wort nach innen</translation>
        </message>
        <message>
            <source>Start: out by a character</source>
            <translation>Anfang: um ein Zeichen nach außen</translation>
        </message>
        <message>
            <source>End: out by a character</source>
            <translation>Ende: um ein Zeichen nach außen</translation>
        </message>
        <message>
            <source>Start: in by a character</source>
            <translation>Anfang: um ein Zeichen nach innen</translation>
        </message>
        <message>
            <source>End: in by a character</source>
            <translation>Ende: um ein Zeichen nach innen</translation>
        </message>
        <message>
            <source>Take away the fragment or mention at the caret</source>
            <translation>Das Fragment oder die Nennung an der Einfügemarke wegnehmen</translation>
        </message>
        <message>
            <source>Delete the statement</source>
            <translation>Die Aussage löschen</translation>
        </message>
        <message>
            <source>Next statement</source>
            <translation>Nächste Aussage</translation>
        </message>
        <message>
            <source>Previous statement</source>
            <translation>Vorige Aussage</translation>
        </message>
        <message>
            <source>Choose among the statements here</source>
            <translation>Unter den Aussagen hier wählen</translation>
        </message>
        <message>
            <source>Say where I am</source>
            <translation>Sagen, wo ich bin</translation>
        </message>
        <message>
            <source>Finish and open the next</source>
            <translation>Abschließen und den nächsten öffnen</translation>
        </message>
        <message>
            <source>Nothing found, open the next</source>
            <translation>Nichts gefunden, den nächsten öffnen</translation>
        </message>
        <message>
            <source>Flag…</source>
            <translation>Merken …</translation>
        </message>
        <message>
            <source>Skip…</source>
            <translation>Überspringen …</translation>
        </message>
        <message>
            <source>Back to work on it</source>
            <translation>Wieder in Arbeit nehmen</translation>
        </message>
        <message>
            <source>Title and details…</source>
            <translation>Titel und Angaben …</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Go to anything…</source>
            <translation>Zu allem gehen …</translation>
        </message>
        <message>
            <source>Filter the articles</source>
            <translation>Die Artikel filtern</translation>
        </message>
        <message>
            <source>Filter the statements</source>
            <translation>Die Aussagen filtern</translation>
        </message>
        <message>
            <source>From the text to the form</source>
            <translation>Vom Text zum Formular</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Zurück zum Text</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Everybody’s statements</source>
            <translation>Aussagen aller</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <source>Serif or sans-serif text</source>
            <translation>Text mit oder ohne Serifen</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Breitere Spalte</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Schmalere Spalte</translation>
        </message>
        <message>
            <source>Typeface, column and leading…</source>
            <translation>Schrift, Spalte und Zeilenabstand …</translation>
        </message>
        <message>
            <source>By type</source>
            <translation>Nach Art</translation>
        </message>
        <message>
            <source>By stance</source>
            <translation>Nach Haltung</translation>
        </message>
        <message>
            <source>By speaker</source>
            <translation>Nach Sprecher</translation>
        </message>
        <message>
            <source>By coder</source>
            <translation>Nach kodierender Person</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Nach Thema</translation>
        </message>
        <message>
            <source>Show the legend</source>
            <translation>Die Legende zeigen</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Show the articles</source>
            <translation>Die Artikel zeigen</translation>
        </message>
        <message>
            <source>Show the coding form</source>
            <translation>Das Kodierformular zeigen</translation>
        </message>
        <message>
            <source>Show the statements</source>
            <translation>Die Aussagen zeigen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Focus mode: only text and form</source>
            <translation>Ruhiges Fenster: nur Text und Formular</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Language…</source>
            <translation>Sprache …</translation>
        </message>
        <message>
            <source>Add a speaker…</source>
            <translation>Sprecher hinzufügen …</translation>
        </message>
        <message>
            <source>Rename the speaker…</source>
            <translation>Den Sprecher umbenennen …</translation>
        </message>
        <message>
            <source>Merge the speakers…</source>
            <translation>Die Sprecher zusammenführen …</translation>
        </message>
        <message>
            <source>Split the speaker…</source>
            <translation>Den Sprecher aufteilen …</translation>
        </message>
        <message>
            <source>Retire, or offer again</source>
            <translation>Aus der Auswahl nehmen oder wieder anbieten</translation>
        </message>
        <message>
            <source>Delete the speakers</source>
            <translation>Die Sprecher löschen</translation>
        </message>
        <message>
            <source>Delete all unused speakers</source>
            <translation>Alle nicht verwendeten Sprecher löschen</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dieselben</translation>
        </message>
        <message>
            <source>Look for speakers that are the same</source>
            <translation>Nach gleichen Sprechern suchen</translation>
        </message>
        <message>
            <source>Import speakers…</source>
            <translation>Sprecher importieren …</translation>
        </message>
        <message>
            <source>Export speakers…</source>
            <translation>Sprecher exportieren …</translation>
        </message>
        <message>
            <source>Change the chosen articles…</source>
            <translation>Die gewählten Artikel ändern …</translation>
        </message>
        <message>
            <source>Tag the chosen articles…</source>
            <translation>Die gewählten Artikel verschlagworten …</translation>
        </message>
        <message>
            <source>New edition…</source>
            <translation>Neue Fassung …</translation>
        </message>
        <message>
            <source>Remove the chosen articles…</source>
            <translation>Die gewählten Artikel entfernen …</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Dubletten suchen</translation>
        </message>
        <message>
            <source>Compare two texts…</source>
            <translation>Zwei Texte vergleichen …</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>About Annotator</source>
            <translation>Über Annotator</translation>
        </message>
        <message>
            <source>Choose the option with this digit</source>
            <translation>Die Option mit dieser Ziffer wählen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kodieren</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something in the program went wrong</source>
            <translation>Im Programm ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Your work up to the last gesture is in the project file. Please pass this report on, so that it can be mended.</source>
            <translation>Ihre Arbeit ist bis zum letzten Handgriff in der Projektdatei. Bitte geben Sie diesen Bericht weiter, damit der Fehler behoben werden kann.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>BulkActions</name>
        <message>
            <source>1 selected</source>
            <translation>1 ausgewählt</translation>
        </message>
        <message>
            <source>Change the type</source>
            <translation>Die Art ändern</translation>
        </message>
        <message>
            <source>New type</source>
            <translation>Neue Art</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Auf die Prüfliste setzen</translation>
        </message>
        <message>
            <source>What to look at (may be empty)</source>
            <translation>Was anzusehen ist (darf leer sein)</translation>
        </message>
        <message>
            <source>1 statement changed.</source>
            <translation>1 Aussage geändert.</translation>
        </message>
        <message>
            <source>{0} statements changed.</source>
            <translation>{0} Aussagen geändert.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>Looking at {0} statements</source>
            <translation>{0} Aussagen werden angesehen</translation>
        </message>
        <message>
            <source>Recode these statements?</source>
            <translation>Diese Aussagen umkodieren?</translation>
        </message>
        <message>
            <source>Recode</source>
            <translation>Umkodieren</translation>
        </message>
        <message>
            <source>Add the value to these statements?</source>
            <translation>Den Wert diesen Aussagen hinzufügen?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove the value from these statements?</source>
            <translation>Den Wert aus diesen Aussagen entfernen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Change the type of these statements?</source>
            <translation>Die Art dieser Aussagen ändern?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Mark these statements?</source>
            <translation>Diese Aussagen kennzeichnen?</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Kennzeichnen</translation>
        </message>
        <message>
            <source>Delete these statements?</source>
            <translation>Diese Aussagen löschen?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Send these statements to review?</source>
            <translation>Diese Aussagen auf die Prüfliste setzen?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Changing {0} statements</source>
            <translation>{0} Aussagen werden geändert</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>{0} ausgewählt</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Abgebrochen; es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <source>Recode…</source>
            <translation>Umkodieren …</translation>
        </message>
        <message>
            <source>Add value…</source>
            <translation>Wert hinzufügen …</translation>
        </message>
        <message>
            <source>Remove value…</source>
            <translation>Wert entfernen …</translation>
        </message>
        <message>
            <source>Send to review…</source>
            <translation>Auf die Prüfliste setzen …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Change type…</source>
            <translation>Art ändern …</translation>
        </message>
        <message>
            <source>Mark as unsure…</source>
            <translation>Als unsicher kennzeichnen …</translation>
        </message>
        <message>
            <source>Mark as sure…</source>
            <translation>Als sicher kennzeichnen …</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>More to do with the selected statements</source>
            <translation>Mehr mit den ausgewählten Aussagen tun</translation>
        </message>
    </context>
    <context>
        <name>BulkChangeDialog</name>
        <message>
            <source>Recode a field</source>
            <translation>Ein Feld umkodieren</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Einen Wert hinzufügen</translation>
        </message>
        <message>
            <source>Remove a value</source>
            <translation>Einen Wert entfernen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value that goes</source>
            <translation>Wert, der geht</translation>
        </message>
        <message>
            <source>Value that comes</source>
            <translation>Wert, der kommt</translation>
        </message>
        <message>
            <source>any value</source>
            <translation>beliebiger Wert</translation>
        </message>
        <message>
            <source>Choose a value of {0}.</source>
            <translation>Wählen Sie einen Wert von {0}.</translation>
        </message>
    </context>
    <context>
        <name>BulkPreviewDialog</name>
        <message>
            <source>No statement would change.</source>
            <translation>Keine Aussage würde sich ändern.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>1 coder</source>
            <translation>1 kodierende Person</translation>
        </message>
        <message>
            <source>{0} have nothing to change.</source>
            <translation>Bei {0} gibt es nichts zu ändern.</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>{0} coders</source>
            <translation>{0} kodierende Personen</translation>
        </message>
        <message>
            <source>{0} cannot be changed and stay as they are:</source>
            <translation>{0} können nicht geändert werden und bleiben, wie sie sind:</translation>
        </message>
        <message>
            <source>{0} for other reasons</source>
            <translation>{0} aus anderen Gründen</translation>
        </message>
    </context>
    <context>
        <name>ChangeArticlesDialog</name>
        <message>
            <source>In braces: {title} {source} {author} {published} {url} {language} {file} {folder}, or any detail’s name.</source>
            <translation>In geschweiften Klammern: {title} {source} {author} {published} {url} {language} {file} {folder} oder der Name einer beliebigen Angabe.</translation>
        </message>
        <message>
            <source>A regular expression. What its first parentheses hold is taken, else all that fits.</source>
            <translation>Ein regulärer Ausdruck. Genommen wird, was in seinen ersten Klammern steht, sonst alles, was passt.</translation>
        </message>
        <message>
            <source>Change 1 article</source>
            <translation>1 Artikel ändern</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>name of the detail</source>
            <translation>Name der Angabe</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>the words; empty takes the detail away</source>
            <translation>die Wörter; leer nimmt die Angabe weg</translation>
        </message>
        <message>
            <source>The pattern</source>
            <translation>Das Muster</translation>
        </message>
        <message>
            <source>Where it is read from</source>
            <translation>Woraus es gelesen wird</translation>
        </message>
        <message>
            <source>The regular expression</source>
            <translation>Der reguläre Ausdruck</translation>
        </message>
        <message>
            <source>tags to add, with commas between them</source>
            <translation>neue Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>tags to take away</source>
            <translation>Schlagwörter, die wegfallen</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Another detail</source>
            <translation>Andere Angabe</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Change {0} articles</source>
            <translation>{0} Artikel ändern</translation>
        </message>
        <message>
            <source>Set to these words</source>
            <translation>Auf diese Wörter setzen</translation>
        </message>
        <message>
            <source>Fill in a pattern</source>
            <translation>Ein Muster ausfüllen</translation>
        </message>
        <message>
            <source>Read from another detail</source>
            <translation>Aus einer anderen Angabe lesen</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>changes {0} of {1}</source>
            <translation>ändert {0} von {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read and keep what they have</source>
            <translation>{0} können nicht gelesen werden und behalten, was sie haben</translation>
        </message>
        <message>
            <source>the first {0} were looked at</source>
            <translation>die ersten {0} wurden angesehen</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Statements at this place</source>
            <translation>Aussagen an dieser Stelle</translation>
        </message>
    </context>
    <context>
        <name>ChooserActions</name>
        <message>
            <source>No statement is here.</source>
            <translation>Hier ist keine Aussage.</translation>
        </message>
    </context>
    <context>
        <name>ChooserRow</name>
        <message>
            <source>no speaker yet</source>
            <translation>noch kein Sprecher</translation>
        </message>
        <message>
            <source>the current statement</source>
            <translation>die gewählte Aussage</translation>
        </message>
    </context>
    <context>
        <name>Codebook</name>
        <message>
            <source>Label</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Skalenwert</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Name in files</source>
            <translation>Name in Dateien</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>A statement of this type is about</source>
            <translation>Eine Aussage dieser Art gilt</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was es enthält</translation>
        </message>
        <message>
            <source>Entity types that it takes</source>
            <translation>Entitätsarten, die es aufnimmt</translation>
        </message>
        <message>
            <source>Taken over from the statement before</source>
            <translation>Aus der vorigen Aussage übernommen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>All of an article should be marked</source>
            <translation>Alles in einem Artikel soll markiert werden</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Mehrere Werte</translation>
        </message>
        <message>
            <source>Folded under “More”</source>
            <translation>Unter „Mehr“ zugeklappt</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>When …</source>
            <translation>Wenn …</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <source>Only when …</source>
            <translation>Nur wenn …</translation>
        </message>
        <message>
            <source>A new statement starts with</source>
            <translation>Eine neue Aussage beginnt mit</translation>
        </message>
        <message>
            <source>Filled by itself when left empty</source>
            <translation>Von selbst gefüllt, wenn leer gelassen</translation>
        </message>
        <message>
            <source>Words of the text</source>
            <translation>Wörtern des Textes</translation>
        </message>
        <message>
            <source>The whole article</source>
            <translation>Dem ganzen Artikel</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>The last value in the article</source>
            <translation>Der letzte Wert im Artikel</translation>
        </message>
        <message>
            <source>The last value, in the next article too</source>
            <translation>Der letzte Wert, auch im nächsten Artikel</translation>
        </message>
        <message>
            <source>from the article’s date</source>
            <translation>aus dem Datum des Artikels</translation>
        </message>
        <message>
            <source>from the speaker’s role on that date</source>
            <translation>aus der Rolle des Sprechers an diesem Datum</translation>
        </message>
        <message>
            <source>proposed from the quotation marks</source>
            <translation>nach den Anführungszeichen vorgeschlagen</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Statement type</source>
            <translation>Aussageart</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Entity type</source>
            <translation>Entitätsart</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
    </context>
    <context>
        <name>CodebookOutline</name>
        <message>
            <source>Entity types</source>
            <translation>Entitätsarten</translation>
        </message>
        <message>
            <source>has problems</source>
            <translation>hat Fehler</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation>(keine Beschriftung)</translation>
        </message>
    </context>
    <context>
        <name>CodebookPage</name>
        <message>
            <source>draft, begun with version {0}</source>
            <translation>Entwurf, begonnen mit Version {0}</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>CodebookPageActions</name>
        <message>
            <source>Codebooks and codes (*.json *.csv *.tsv *.tab *.txt *.qdc *.qde);;All files (*)</source>
            <translation>Codebücher und Codes (*.json *.csv *.tsv *.tab *.txt *.qdc *.qde);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import into the draft</source>
            <translation>In den Entwurf importieren</translation>
        </message>
        <message>
            <source>{0} options are new, {1} changed.</source>
            <translation>{0} Optionen sind neu, {1} geändert.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>{0} is written.</source>
            <translation>{0} ist geschrieben.</translation>
        </message>
        <message>
            <source>{0} is the draft now.</source>
            <translation>{0} ist jetzt der Entwurf.</translation>
        </message>
    </context>
    <context>
        <name>CodebookVersionsDialog</name>
        <message>
            <source>Versions of the codebook</source>
            <translation>Versionen des Codebuchs</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Auf der Seite zeigen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Take as the draft</source>
            <translation>Als Entwurf nehmen</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>geringfügig</translation>
        </message>
        <message>
            <source>changes what can be coded</source>
            <translation>ändert, was kodiert werden kann</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(keine Notiz)</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>der Entwurf</translation>
        </message>
        <message>
            <source>There is nothing to compare it with.</source>
            <translation>Es gibt nichts, womit verglichen werden könnte.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Reworded</source>
            <translation>Umformuliert</translation>
        </message>
        <message>
            <source>Changed in meaning</source>
            <translation>In der Bedeutung geändert</translation>
        </message>
        <message>
            <source>They are the same.</source>
            <translation>Sie sind gleich.</translation>
        </message>
        <message>
            <source>the version before ({0})</source>
            <translation>die vorige Version ({0})</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>CoderActions</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation>Das Kodieren wartet, bis die Artikel da sind.</translation>
        </message>
        <message>
            <source>Coding as {0}</source>
            <translation>Es kodiert: {0}</translation>
        </message>
    </context>
    <context>
        <name>CoderNameDialog</name>
        <message>
            <source>Who is coding?</source>
            <translation>Wer kodiert?</translation>
        </message>
        <message>
            <source>Your statements carry this name in the project and in every export. You can switch in the status bar.</source>
            <translation>Ihre Aussagen tragen diesen Namen im Projekt und in jedem Export. Wechseln können Sie in der Statuszeile.</translation>
        </message>
        <message>
            <source>Start coding</source>
            <translation>Mit dem Kodieren beginnen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder. Choose another name.</source>
            <translation>„gold“ ist die geklärte Ebene, keine kodierende Person. Wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>CodesImportDialog</name>
        <message>
            <source>Take codes into the codebook</source>
            <translation>Codes in das Codebuch übernehmen</translation>
        </message>
        <message>
            <source>Codes that are there already, by their label, keep their id and take the definition and colour of the file. The others are added at the end.</source>
            <translation>Codes, die es nach ihrer Beschriftung schon gibt, behalten ihre Kennung und übernehmen Definition und Farbe aus der Datei. Die anderen kommen am Ende dazu.</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>In den Entwurf übernehmen</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Was hereinkommt</translation>
        </message>
        <message>
            <source>The codebook has no statement type that could take them.</source>
            <translation>Das Codebuch hat keine Aussageart, die sie aufnehmen könnte.</translation>
        </message>
        <message>
            <source>All of it is there already.</source>
            <translation>Alles davon ist schon da.</translation>
        </message>
        <message>
            <source>A new field “{0}” of {1}</source>
            <translation>Ein neues Feld „{0}“ von {1}</translation>
        </message>
        <message>
            <source>{0} codes: {1} new, {2} changed.</source>
            <translation>{0} Codes: {1} neu, {2} geändert.</translation>
        </message>
        <message>
            <source>Field {0}</source>
            <translation>Feld {0}</translation>
        </message>
    </context>
    <context>
        <name>ColourActions</name>
        <message>
            <source>Statements are coloured {0}</source>
            <translation>Aussagen sind gefärbt: {0}</translation>
        </message>
        <message>
            <source>{0} statements are hidden – {1} shows all</source>
            <translation>{0} Aussagen sind verborgen – {1} zeigt alle</translation>
        </message>
    </context>
    <context>
        <name>ColourControl</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Vermilion</source>
            <translation>Zinnober</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocker</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>Andere Farbe …</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
    </context>
    <context>
        <name>ConcordanceModel</name>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ConditionControl</name>
        <message>
            <source>Field of the condition</source>
            <translation>Feld der Bedingung</translation>
        </message>
        <message>
            <source>What the condition asks</source>
            <translation>Was die Bedingung fragt</translation>
        </message>
        <message>
            <source>Values, with commas between them</source>
            <translation>Werte, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>values, with commas between them</source>
            <translation>Werte, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>is filled</source>
            <translation>ist gefüllt</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>ist nicht</translation>
        </message>
    </context>
    <context>
        <name>ContextActions</name>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 Stelle</translation>
        </message>
        <message>
            <source>{0} of {1} articles</source>
            <translation>{0} von {1} Artikeln</translation>
        </message>
        <message>
            <source>the first {0} places</source>
            <translation>die ersten {0} Stellen</translation>
        </message>
        <message>
            <source>{0} places</source>
            <translation>{0} Stellen</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Dieser Artikel ist nicht mehr da.</translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Choose: {0}</source>
            <translation>Wählen: {0}</translation>
        </message>
    </context>
    <context>
        <name>ContextModel</name>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>CountLine</name>
        <message>
            <source>counting…</source>
            <translation>wird gezählt …</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>{0} of {1} statements</source>
            <translation>{0} von {1} Aussagen</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>{0} % searched</source>
            <translation>{0} % durchsucht</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>DefaultControl</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none, or 2025, 2025-01, 2025-01-22</source>
            <translation>keine, oder 2025, 2025-01, 2025-01-22</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation>Das Kodieren wartet, bis die Artikel da sind.</translation>
        </message>
    </context>
    <context>
        <name>DuplicateGroups</name>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen …</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>Verschlagworten …</translation>
        </message>
        <message>
            <source>Remove this one…</source>
            <translation>Diesen entfernen …</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Dubletten suchen</translation>
        </message>
        <message>
            <source>Articles that are nearly the same</source>
            <translation>Artikel, die fast gleich sind</translation>
        </message>
        <message>
            <source>1 article came since the last search.</source>
            <translation>1 Artikel kam seit der letzten Suche dazu.</translation>
        </message>
        <message>
            <source>1 group</source>
            <translation>1 Gruppe</translation>
        </message>
        <message>
            <source>The same wire story in several papers need not be coded twice. This finds articles that share at least half of their sequences of three words.</source>
            <translation>Dieselbe Agenturmeldung in mehreren Zeitungen muss nicht zweimal kodiert werden. Hier finden sich Artikel, die mindestens die Hälfte ihrer Folgen von drei Wörtern gemeinsam haben.</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Keine Dubletten</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>{0} articles came since the last search.</source>
            <translation>{0} Artikel kamen seit der letzten Suche dazu.</translation>
        </message>
        <message>
            <source>{0} groups</source>
            <translation>{0} Gruppen</translation>
        </message>
        <message>
            <source>No two articles are nearly the same.</source>
            <translation>Keine zwei Artikel sind fast gleich.</translation>
        </message>
    </context>
    <context>
        <name>DuplicateList</name>
        <message>
            <source>Speakers that may be the same</source>
            <translation>Sprecher, die vielleicht dieselben sind</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Zusammenführen …</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dieselben</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Looking for the same speakers …</source>
            <translation>Gleiche Sprecher werden gesucht …</translation>
        </message>
        <message>
            <source>You can go on working meanwhile.</source>
            <translation>Sie können inzwischen weiterarbeiten.</translation>
        </message>
        <message>
            <source>Nobody stands here twice</source>
            <translation>Niemand steht zweimal da</translation>
        </message>
        <message>
            <source>Pairs that look alike would be proposed here, with the reason. Nothing is merged by itself.</source>
            <translation>Paare, die sich ähneln, würden hier mit Begründung vorgeschlagen. Nichts wird von selbst zusammengeführt.</translation>
        </message>
    </context>
    <context>
        <name>DuplicateModel</name>
        <message>
            <source>1 use</source>
            <translation>1 Verwendung</translation>
        </message>
        <message>
            <source>{0} uses</source>
            <translation>{0} Verwendungen</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRowsModel</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>In common with the first</source>
            <translation>Mit dem ersten gemeinsam</translation>
        </message>
        <message>
            <source>the same text but for case and white space</source>
            <translation>derselbe Text bis auf Groß-/Kleinschreibung und Leerraum</translation>
        </message>
        <message>
            <source>joined by a third article</source>
            <translation>durch einen dritten Artikel verbunden</translation>
        </message>
        <message>
            <source>{0} % of the words, {1} % of the sequences of three</source>
            <translation>{0} % der Wörter, {1} % der Dreierfolgen</translation>
        </message>
    </context>
    <context>
        <name>EditionActions</name>
        <message>
            <source>The corrected text</source>
            <translation>Der berichtigte Text</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>New edition: {0} of {1} statements carried over, {2} on the review list – Undo {3}</source>
            <translation>Neue Fassung: {0} von {1} Aussagen übertragen, {2} auf der Prüfliste – Rückgängig mit {3}</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation>Artikel ({0})</translation>
        </message>
        <message>
            <source>{0} is no file of articles.</source>
            <translation>{0} ist keine Datei mit Artikeln.</translation>
        </message>
        <message>
            <source>There is no text in {0}.</source>
            <translation>In {0} ist kein Text.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>{0} holds several articles.</source>
            <translation>{0} enthält mehrere Artikel.</translation>
        </message>
    </context>
    <context>
        <name>EffectRow</name>
        <message>
            <source>{0}: what becomes of its statements</source>
            <translation>{0}: was aus den Aussagen wird</translation>
        </message>
        <message>
            <source>Go through them… ({0})</source>
            <translation>Einzeln durchgehen … ({0})</translation>
        </message>
    </context>
    <context>
        <name>EffectWords</name>
        <message>
            <source>is removed</source>
            <translation>ist entfernt</translation>
        </message>
        <message>
            <source>Recode to</source>
            <translation>Umkodieren zu</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Put into the field</source>
            <translation>In das Feld setzen</translation>
        </message>
        <message>
            <source>Fill with</source>
            <translation>Füllen mit</translation>
        </message>
        <message>
            <source>Convert, the rest becomes</source>
            <translation>Umwandeln, der Rest wird</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>is asked on another condition; what is hidden is kept</source>
            <translation>wird unter einer anderen Bedingung gefragt; was verborgen ist, bleibt erhalten</translation>
        </message>
        <message>
            <source>guidance</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Skalenwert</translation>
        </message>
        <message>
            <source>number of values</source>
            <translation>Anzahl der Werte</translation>
        </message>
        <message>
            <source>need to be filled</source>
            <translation>ob es gefüllt sein muss</translation>
        </message>
        <message>
            <source>kinds of entity</source>
            <translation>Entitätsarten</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <source>the top</source>
            <translation>ganz oben</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>Entität</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>has options inside it now</source>
            <translation>enthält jetzt Optionen</translation>
        </message>
        <message>
            <source>must be filled now, and these lack it</source>
            <translation>muss jetzt gefüllt sein, und diesen fehlt es</translation>
        </message>
        <message>
            <source>takes one value only, and these hold several</source>
            <translation>nimmt nur noch einen Wert auf, und diese enthalten mehrere</translation>
        </message>
        <message>
            <source>takes fewer kinds of entity, and these name others</source>
            <translation>nimmt weniger Entitätsarten auf, und diese nennen andere</translation>
        </message>
        <message>
            <source>is removed; what entities hold under it is kept</source>
            <translation>ist entfernt; was Entitäten darunter haben, bleibt erhalten</translation>
        </message>
        <message>
            <source>is removed; its entities stay in the registry</source>
            <translation>ist entfernt; ihre Entitäten bleiben im Register</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>Bring to the new version</source>
            <translation>In die neue Version übernehmen</translation>
        </message>
        <message>
            <source>Keep the first of them</source>
            <translation>Den ersten davon behalten</translation>
        </message>
        <message>
            <source>Leave, and list as to review</source>
            <translation>Lassen und auf die Prüfliste setzen</translation>
        </message>
        <message>
            <source>Ask one by one</source>
            <translation>Einzeln fragen</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>is about the whole article now</source>
            <translation>gilt jetzt dem ganzen Artikel</translation>
        </message>
        <message>
            <source>has words now</source>
            <translation>gilt jetzt Wörtern des Textes</translation>
        </message>
        <message>
            <source>Convert, the rest to review</source>
            <translation>Umwandeln, der Rest auf die Prüfliste</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>changed: {0}</source>
            <translation>geändert: {0}</translation>
        </message>
        <message>
            <source>moved from {0} to {1}; statements keep the option</source>
            <translation>von {0} nach {1} verschoben; Aussagen behalten die Option</translation>
        </message>
        <message>
            <source>is now called “{0}”</source>
            <translation>heißt jetzt „{0}“</translation>
        </message>
        <message>
            <source>{0} becomes {1}</source>
            <translation>{0} wird zu {1}</translation>
        </message>
    </context>
    <context>
        <name>EmptyForm</name>
        <message>
            <source>No statement chosen</source>
            <translation>Keine Aussage gewählt</translation>
        </message>
        <message>
            <source>make a statement of the selection</source>
            <translation>aus der Auswahl eine Aussage machen</translation>
        </message>
        <message>
            <source>word, quotation, sentence, paragraph</source>
            <translation>Wort, Zitat, Satz, Absatz</translation>
        </message>
        <message>
            <source>go to the next statement</source>
            <translation>zur nächsten Aussage gehen</translation>
        </message>
        <message>
            <source>Select words in the article and press {0} to make a statement of them, or click a statement.</source>
            <translation>Wählen Sie Wörter im Artikel aus, und drücken Sie {0}, um daraus eine Aussage zu machen; oder klicken Sie auf eine Aussage.</translation>
        </message>
    </context>
    <context>
        <name>EntityCardPanel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Note on the speaker</source>
            <translation>Notiz zum Sprecher</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz …</translation>
        </message>
        <message>
            <source>Statements that name the speaker</source>
            <translation>Aussagen, die den Sprecher nennen</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Niemand ist gewählt</translation>
        </message>
        <message>
            <source>Choose a speaker in the list: names, roles and statements are shown here.</source>
            <translation>Wählen Sie einen Sprecher in der Liste: Namen, Rollen und Aussagen stehen dann hier.</translation>
        </message>
        <message>
            <source>Stands in every project.</source>
            <translation>Gehört zu jedem Projekt.</translation>
        </message>
        <message>
            <source>Retired: not offered any more.</source>
            <translation>Aus der Auswahl genommen: wird nicht mehr angeboten.</translation>
        </message>
        <message>
            <source>Named by no statement</source>
            <translation>In keiner Aussage genannt</translation>
        </message>
        <message>
            <source>Named once</source>
            <translation>Einmal genannt</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Named {0} times</source>
            <translation>{0}-mal genannt</translation>
        </message>
    </context>
    <context>
        <name>EntityEditor</name>
        <message>
            <source>New {0}</source>
            <translation>Neu: {0}</translation>
        </message>
        <message>
            <source>{0} are called “{1}” – which one?</source>
            <translation>{0} heißen „{1}“ – welche ist gemeint?</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Tippen Sie einen Namen</translation>
        </message>
        <message>
            <source>named nearby</source>
            <translation>in der Nähe genannt</translation>
        </message>
    </context>
    <context>
        <name>EntityFacts</name>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Wikidata</source>
            <translation>Wikidata</translation>
        </message>
        <message>
            <source>Q42, or the address of its page</source>
            <translation>Q42 oder die Adresse der Seite</translation>
        </message>
        <message>
            <source>A Wikidata id is Q and a number, such as Q42.</source>
            <translation>Eine Wikidata-Kennung ist Q und eine Zahl, etwa Q42.</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>Find a name or another name…</source>
            <translation>Namen oder weiteren Namen suchen …</translation>
        </message>
        <message>
            <source>Filter the speakers by their names</source>
            <translation>Die Sprecher nach ihren Namen filtern</translation>
        </message>
        <message>
            <source>Type of speaker</source>
            <translation>Art des Sprechers</translation>
        </message>
        <message>
            <source>No speakers yet</source>
            <translation>Noch keine Sprecher</translation>
        </message>
        <message>
            <source>Everybody who is named in a statement stands here: people, organisations, countries. They come by themselves as you code; add those that you expect, or import a list.</source>
            <translation>Hier stehen alle, die in einer Aussage genannt werden: Personen, Organisationen, Länder. Sie kommen beim Kodieren von selbst; fügen Sie hinzu, wen Sie erwarten, oder importieren Sie eine Liste.</translation>
        </message>
        <message>
            <source>Add a speaker</source>
            <translation>Sprecher hinzufügen</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Aus der Auswahl genommen</translation>
        </message>
        <message>
            <source>May be the same</source>
            <translation>Vielleicht dieselben</translation>
        </message>
        <message>
            <source>No speaker fits</source>
            <translation>Kein Sprecher passt</translation>
        </message>
        <message>
            <source>Change the filter or choose another tab.</source>
            <translation>Ändern Sie den Filter, oder wählen Sie einen anderen Reiter.</translation>
        </message>
        <message>
            <source>Every speaker is used</source>
            <translation>Jeder Sprecher wird verwendet</translation>
        </message>
        <message>
            <source>Who is named by no statement, and by nobody’s role, would stand here and could be deleted.</source>
            <translation>Wen keine Aussage und keine Rolle nennt, stünde hier und könnte gelöscht werden.</translation>
        </message>
        <message>
            <source>Nobody is retired</source>
            <translation>Niemand ist aus der Auswahl genommen</translation>
        </message>
        <message>
            <source>Who is retired stays in what is coded and is not offered any more.</source>
            <translation>Wer aus der Auswahl genommen ist, bleibt im Kodierten und wird nicht mehr angeboten.</translation>
        </message>
    </context>
    <context>
        <name>EntityNames</name>
        <message>
            <source>Add another name…</source>
            <translation>Weiteren Namen hinzufügen …</translation>
        </message>
        <message>
            <source>Add another name</source>
            <translation>Weiteren Namen hinzufügen</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <source>Take the merge with “{0}” back</source>
            <translation>Die Zusammenführung mit „{0}“ zurücknehmen</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>zusammengeführt</translation>
        </message>
        <message>
            <source>Remove “{0}”</source>
            <translation>„{0}“ entfernen</translation>
        </message>
    </context>
    <context>
        <name>EntityTableModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Role now</source>
            <translation>Rolle jetzt</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Verwendungen</translation>
        </message>
        <message>
            <source>{0} (retired)</source>
            <translation>{0} (aus der Auswahl genommen)</translation>
        </message>
    </context>
    <context>
        <name>ExampleRow</name>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Remove the example</source>
            <translation>Das Beispiel entfernen</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>die Wörter</translation>
        </message>
        <message>
            <source>why, or how it is coded</source>
            <translation>warum, oder wie es kodiert wird</translation>
        </message>
    </context>
    <context>
        <name>ExchangeActions</name>
        <message>
            <source>Exporting …</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation>Einen Ordner mit Artikeln importieren</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Wird importiert …</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation>Codebücher (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation>Artikel ({0})</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Writes JSON Lines: one record a line, sorted, the same bytes each time.</source>
            <translation>Schreibt JSON Lines: ein Datensatz pro Zeile, sortiert, jedes Mal dieselben Bytes.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All layers</source>
            <translation>Alle Ebenen</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Articles that nobody has begun, too</source>
            <translation>Auch Artikel, die niemand begonnen hat</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Coded by</source>
            <translation>Kodiert von</translation>
        </message>
        <message>
            <source>State of the article, and type of the statements</source>
            <translation>Stand des Artikels und Art der Aussagen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Statements, one a line</source>
            <translation>Aussagen, je eine pro Zeile</translation>
        </message>
        <message>
            <source>Articles with their statements, one a line</source>
            <translation>Artikel mit ihren Aussagen, je einer pro Zeile</translation>
        </message>
        <message>
            <source>People, organisations, countries …</source>
            <translation>Personen, Organisationen, Länder …</translation>
        </message>
        <message>
            <source>Codebook, all versions</source>
            <translation>Codebuch, alle Fassungen</translation>
        </message>
        <message>
            <source>Everything in one file</source>
            <translation>Alles in einer Datei</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation>Nennen Sie eine Zieldatei, etwa statements.jsonl.</translation>
        </message>
        <message>
            <source>Codings</source>
            <translation>Kodierungen</translation>
        </message>
        <message>
            <source>Settled (gold)</source>
            <translation>Geklärt (Gold)</translation>
        </message>
        <message>
            <source>There is a file {0} already. Replace it?</source>
            <translation>Es gibt schon eine Datei {0}. Ersetzen?</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Es gibt keinen Ordner {0}.</translation>
        </message>
    </context>
    <context>
        <name>FieldColumn</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>the article’s date</source>
            <translation>das Datum des Artikels</translation>
        </message>
        <message>
            <source>the speaker’s role</source>
            <translation>die Rolle des Sprechers</translation>
        </message>
        <message>
            <source>from the quotation marks</source>
            <translation>nach den Anführungszeichen</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>mention</source>
            <translation>Nennung</translation>
        </message>
        <message>
            <source>M marks the selected words as the mention of this field</source>
            <translation>M markiert die ausgewählten Wörter als Nennung dieses Feldes</translation>
        </message>
        <message>
            <source>needed to finish the article</source>
            <translation>nötig, um den Artikel abzuschließen</translation>
        </message>
        <message>
            <source>as before – Enter keeps it</source>
            <translation>wie zuvor – Eingabe behält es</translation>
        </message>
        <message>
            <source>{0} marks as mention</source>
            <translation>{0} markiert als Nennung</translation>
        </message>
        <message>
            <source>mention, no value yet</source>
            <translation>Nennung, noch kein Wert</translation>
        </message>
        <message>
            <source>mention of no value</source>
            <translation>Nennung keines Werts</translation>
        </message>
        <message>
            <source>{0} marks as mention of {1}</source>
            <translation>{0} markiert als Nennung von {1}</translation>
        </message>
        <message>
            <source>{0} marks the selected words as the mention of this field</source>
            <translation>{0} markiert die ausgewählten Wörter als Nennung dieses Feldes</translation>
        </message>
    </context>
    <context>
        <name>FilterActions</name>
        <message>
            <source>Save this filter…</source>
            <translation>Diesen Filter speichern …</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>Einen gespeicherten Filter entfernen</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Diesen Filter speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Everybody who works on this project can choose it. A filter of the same name is replaced.</source>
            <translation>Alle, die an diesem Projekt arbeiten, können ihn wählen. Ein Filter desselben Namens wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Words in the statements…</source>
            <translation>Wörter in den Aussagen …</translation>
        </message>
        <message>
            <source>Words to look for in the statements</source>
            <translation>In den Aussagen gesuchte Wörter</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>In context</source>
            <translation>Im Kontext</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>+ Add filter…</source>
            <translation>+ Filter hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Click changes the filter, Delete takes it away, ! turns it round</source>
            <translation>Klick ändert den Filter, Entf nimmt ihn weg, ! kehrt ihn um</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Type a year, a month or a day: 2025, 2025-01 or 2025-01-22.</source>
            <translation>Gib ein Jahr, einen Monat oder einen Tag ein: 2025, 2025-01 oder 2025-01-22.</translation>
        </message>
        <message>
            <source>The first day comes after the last.</source>
            <translation>Der erste Tag liegt nach dem letzten.</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Not: keep these out</source>
            <translation>Nicht: diese ausschließen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>Filter hinzufügen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Filter by…</source>
            <translation>Filtern nach …</translation>
        </message>
        <message>
            <source>What to filter by</source>
            <translation>Wonach gefiltert wird</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Find a value…</source>
            <translation>Einen Wert suchen …</translation>
        </message>
        <message>
            <source>Find a value</source>
            <translation>Einen Wert suchen</translation>
        </message>
        <message>
            <source>a year, a month or a day: 2025, 2025-01, 2025-01-22</source>
            <translation>ein Jahr, ein Monat oder ein Tag: 2025, 2025-01, 2025-01-22</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Tippen Sie, was gesucht wird.</translation>
        </message>
        <message>
            <source>Filter by {0}</source>
            <translation>Filtern nach {0}</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>No value is called that.</source>
            <translation>Kein Wert heißt so.</translation>
        </message>
        <message>
            <source>That is not a number.</source>
            <translation>Das ist keine Zahl.</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>not {0}</source>
            <translation>nicht {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>Im Artikel suchen …</translation>
        </message>
        <message>
            <source>searching …</source>
            <translation>wird gesucht …</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Zurück zum Text</translation>
        </message>
        <message>
            <source>more than {0}</source>
            <translation>mehr als {0}</translation>
        </message>
        <message>
            <source>{0}, wrapped</source>
            <translation>{0}, von vorn</translation>
        </message>
    </context>
    <context>
        <name>FlagDialog</name>
        <message>
            <source>Flag the article</source>
            <translation>Den Artikel zum Nachfragen merken</translation>
        </message>
        <message>
            <source>Say what is unclear, so that it can be answered. The article keeps its statements.</source>
            <translation>Sagen Sie, was unklar ist, damit es beantwortet werden kann. Der Artikel behält seine Aussagen.</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>for instance: irony?</source>
            <translation>zum Beispiel: Ironie?</translation>
        </message>
        <message>
            <source>What about it</source>
            <translation>Worum es geht</translation>
        </message>
    </context>
    <context>
        <name>FlagEditor</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>FocusMode</name>
        <message>
            <source>All panes are back</source>
            <translation>Alle Bereiche sind wieder da</translation>
        </message>
        <message>
            <source>Focus mode: {0} brings the rest back</source>
            <translation>Ruhiges Fenster: {0} bringt den Rest zurück</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>FoundPanel</name>
        <message>
            <source>Statements in context</source>
            <translation>Aussagen im Kontext</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Statements of the project</source>
            <translation>Aussagen des Projekts</translation>
        </message>
    </context>
    <context>
        <name>FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>GuidanceControl</name>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Use when</source>
            <translation>Verwenden, wenn</translation>
        </message>
        <message>
            <source>Avoid when</source>
            <translation>Nicht verwenden, wenn</translation>
        </message>
        <message>
            <source>Add an example</source>
            <translation>Beispiel hinzufügen</translation>
        </message>
        <message>
            <source>Pick from a coded statement…</source>
            <translation>Aus einer kodierten Aussage wählen …</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
    </context>
    <context>
        <name>GuidancePanel</name>
        <message>
            <source>Here stands what the codebook says of the field in focus: what it means, when to use it.</source>
            <translation>Hier steht, was das Codebuch zum Feld im Fokus sagt: was es bedeutet, wann es zu verwenden ist.</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>The codebook says nothing more about this.</source>
            <translation>Das Codebuch sagt dazu nicht mehr.</translation>
        </message>
        <message>
            <source>1 example</source>
            <translation>1 Beispiel</translation>
        </message>
        <message>
            <source>Use when</source>
            <translation>Verwenden, wenn</translation>
        </message>
        <message>
            <source>Avoid when</source>
            <translation>Nicht verwenden, wenn</translation>
        </message>
        <message>
            <source>Hide examples</source>
            <translation>Beispiele verbergen</translation>
        </message>
        <message>
            <source>{0} examples</source>
            <translation>{0} Beispiele</translation>
        </message>
    </context>
    <context>
        <name>HeadBar</name>
        <message>
            <source>Says first what it does to what is coded</source>
            <translation>Sagt zuerst, was mit dem Kodierten geschieht</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versionen …</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Veröffentlichen …</translation>
        </message>
        <message>
            <source>Keep it on the new version</source>
            <translation>Auf der neuen Version weiterführen</translation>
        </message>
        <message>
            <source>Take it as the draft</source>
            <translation>Als Entwurf nehmen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Draft: 1 change since version {1}</source>
            <translation>Entwurf: 1 Änderung seit Version {1}</translation>
        </message>
        <message>
            <source>Draft: {0} changes since version {1}</source>
            <translation>Entwurf: {0} Änderungen seit Version {1}</translation>
        </message>
        <message>
            <source>The problems below have to be mended first</source>
            <translation>Zuerst müssen die Fehler unten behoben werden</translation>
        </message>
        <message>
            <source>Codebook (JSON)…</source>
            <translation>Codebuch (JSON) …</translation>
        </message>
        <message>
            <source>REFI-QDA codebook (.qdc)…</source>
            <translation>REFI-QDA-Codebuch (.qdc) …</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF …</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>Webseite (HTML) …</translation>
        </message>
        <message>
            <source>On paper…</source>
            <translation>Auf Papier …</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <source>No draft: any change begins one</source>
            <translation>Kein Entwurf: Jede Änderung beginnt einen</translation>
        </message>
        <message>
            <source>There is no draft to publish</source>
            <translation>Es gibt keinen Entwurf zum Veröffentlichen</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Version {0} is shown ({1}); it cannot be changed.</source>
            <translation>Version {0} wird gezeigt ({1}); sie kann nicht geändert werden.</translation>
        </message>
        <message>
            <source>Version {0} came into force after this draft was begun with version {1}. The draft holds its own state of everything: published as it is, it replaces the new version.</source>
            <translation>Version {0} trat in Kraft, nachdem dieser Entwurf mit Version {1} begonnen wurde. Der Entwurf hat von allem seinen eigenen Stand: So veröffentlicht, ersetzt er die neue Version.</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV) …</translation>
        </message>
        <message>
            <source>Codes of {0}</source>
            <translation>Codes von {0}</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <source>Not sure of this statement: comes back to it later ({0})</source>
            <translation>Bei dieser Aussage unsicher: später darauf zurückkommen ({0})</translation>
        </message>
        <message>
            <source>Statement {0} of {1}</source>
            <translation>Aussage {0} von {1}</translation>
        </message>
        <message>
            <source>{0} fragments</source>
            <translation>{0} Fragmente</translation>
        </message>
        <message>
            <source>coded by {0}</source>
            <translation>kodiert von {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import articles</source>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Looking at the files …</source>
            <translation>Die Dateien werden angesehen …</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>What would be imported</source>
            <translation>Was importiert würde</translation>
        </message>
        <message>
            <source>day first</source>
            <translation>Tag zuerst</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>Monat zuerst</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was imported.</source>
            <translation>Abgebrochen: Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Dates such as 3/4/2025</source>
            <translation>Daten wie 3/4/2025</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Zeichenkodierung</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <source>The texts go in as they are; the same text is taken once.</source>
            <translation>Die Texte kommen so herein, wie sie sind; derselbe Text wird einmal genommen.</translation>
        </message>
        <message>
            <source>Reading goes on meanwhile; coding waits until the articles are in.</source>
            <translation>Lesen geht weiter; das Kodieren wartet, bis die Artikel da sind.</translation>
        </message>
        <message>
            <source>Every file and line was taken as it is.</source>
            <translation>Jede Datei und jede Zeile wurde so genommen, wie sie ist.</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <source>found out</source>
            <translation>selbst erkannt</translation>
        </message>
        <message>
            <source>only if clear</source>
            <translation>nur wenn eindeutig</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Column with: {0}</source>
            <translation>Spalte mit: {0}</translation>
        </message>
        <message>
            <source>{0} files</source>
            <translation>{0} Dateien</translation>
        </message>
        <message>
            <source>{0} with Annotator’s own records</source>
            <translation>{0} mit Annotators eigenen Datensätzen</translation>
        </message>
        <message>
            <source>{0} that cannot be read</source>
            <translation>{0}, die nicht gelesen werden können</translation>
        </message>
        <message>
            <source>{0} (recognised)</source>
            <translation>{0} (erkannt)</translation>
        </message>
    </context>
    <context>
        <name>ImportedSpeakersDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What did not go in as it was</source>
            <translation>Was nicht so hereinkam, wie es war</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>{0} neu</translation>
        </message>
        <message>
            <source>{0} completed</source>
            <translation>{0} ergänzt</translation>
        </message>
        <message>
            <source>{0} as they were</source>
            <translation>{0} unverändert</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>{0} abgelehnt</translation>
        </message>
        <message>
            <source>Imported from {0}</source>
            <translation>Importiert aus {0}</translation>
        </message>
        <message>
            <source>Line {0}</source>
            <translation>Zeile {0}</translation>
        </message>
    </context>
    <context>
        <name>IncompleteDialog</name>
        <message>
            <source>They are saved as they are, and are exported as incomplete. You can finish the article all the same.</source>
            <translation>Sie sind gespeichert, wie sie sind, und werden als unvollständig exportiert. Sie können den Artikel trotzdem abschließen.</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Incomplete statements</source>
            <translation>Unvollständige Aussagen</translation>
        </message>
        <message>
            <source>Finish anyway</source>
            <translation>Trotzdem abschließen</translation>
        </message>
        <message>
            <source>One statement is incomplete</source>
            <translation>Eine Aussage ist unvollständig</translation>
        </message>
        <message>
            <source>{0} statements are incomplete</source>
            <translation>{0} Aussagen sind unvollständig</translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>fehlt: {0}</translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Bild ab</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys go by their place on the keyboard, so they work under every layout. Choose an action and press “Change”, then the new key.</source>
            <translation>Tasten gelten nach ihrem Platz auf der Tastatur, also unter jeder Belegung. Wählen Sie eine Aktion, drücken Sie „Ändern“ und dann die neue Taste.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtern …</translation>
        </message>
        <message>
            <source>Filter the actions</source>
            <translation>Die Aktionen filtern</translation>
        </message>
        <message>
            <source>Back to the keys that ship</source>
            <translation>Zurück zu den ausgelieferten Tasten</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>As it ships</source>
            <translation>Wie ausgeliefert</translation>
        </message>
        <message>
            <source>Take it all the same</source>
            <translation>Trotzdem nehmen</translation>
        </message>
        <message>
            <source>Actions and keys</source>
            <translation>Aktionen und Tasten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>im Text</translation>
        </message>
        <message>
            <source>in the form</source>
            <translation>im Formular</translation>
        </message>
        <message>
            <source>in the table</source>
            <translation>in der Tabelle</translation>
        </message>
        <message>
            <source>in the list</source>
            <translation>in der Liste</translation>
        </message>
        <message>
            <source>on the pages</source>
            <translation>auf den Seiten</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Press a key …</source>
            <translation>Drücken Sie eine Taste …</translation>
        </message>
        <message>
            <source>That key cannot be used.</source>
            <translation>Diese Taste kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>A key that works everywhere needs Ctrl or Alt, or it could not be typed any more.</source>
            <translation>Eine Taste, die überall gilt, braucht Strg oder Alt; sonst ließe sie sich nicht mehr tippen.</translation>
        </message>
        <message>
            <source>{0} belongs to “{1}” already.</source>
            <translation>{0} gehört schon zu „{1}“.</translation>
        </message>
    </context>
    <context>
        <name>LanguageDialog</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Another language is seen when Annotator is started again. Codebooks and articles keep theirs.</source>
            <translation>Eine andere Sprache erscheint beim nächsten Start von Annotator. Codebücher und Artikel behalten ihre.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>What the colours mean</source>
            <translation>Was die Farben bedeuten</translation>
        </message>
        <message>
            <source>Colour the statements by something else</source>
            <translation>Die Aussagen nach etwas anderem färben</translation>
        </message>
    </context>
    <context>
        <name>LegendEntry</name>
        <message>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>{0}: {1} statements, {2}</source>
            <translation>{0}: {1} Aussagen, {2}</translation>
        </message>
        <message>
            <source>{0} – click hides or shows it, Alt+click shows it alone</source>
            <translation>{0} – Klick verbirgt oder zeigt es, Alt+Klick zeigt es allein</translation>
        </message>
    </context>
    <context>
        <name>Likeness</name>
        <message>
            <source>Both have the Wikidata id {0}.</source>
            <translation>Beide haben die Wikidata-Kennung {0}.</translation>
        </message>
        <message>
            <source>Both are called “{0}”.</source>
            <translation>Beide heißen „{0}“.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” differ by accents only.</source>
            <translation>„{0}“ und „{1}“ unterscheiden sich nur durch Akzente.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” are the same words, ordered or joined differently.</source>
            <translation>„{0}“ und „{1}“ sind dieselben Wörter, anders geordnet oder verbunden.</translation>
        </message>
        <message>
            <source>“{0}” is the name of one and another name of the other.</source>
            <translation>„{0}“ ist der Name des einen und ein weiterer Name des anderen.</translation>
        </message>
        <message>
            <source>“{0}” is another name of both.</source>
            <translation>„{0}“ ist bei beiden ein weiterer Name.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” are spelt alike ({2} %).</source>
            <translation>„{0}“ und „{1}“ sind ähnlich geschrieben ({2} %).</translation>
        </message>
        <message>
            <source>“{0}” and “{1}”: the same surname, a forename shortened.</source>
            <translation>„{0}“ und „{1}“: derselbe Nachname, ein Vorname gekürzt.</translation>
        </message>
        <message>
            <source>All words of one name are in the other: “{0}”, “{1}”.</source>
            <translation>Alle Wörter des einen Namens stehen im anderen: „{0}“, „{1}“.</translation>
        </message>
        <message>
            <source>One is only a surname that the other bears: “{0}”, “{1}”.</source>
            <translation>Der eine ist nur ein Nachname, den der andere trägt: „{0}“, „{1}“.</translation>
        </message>
    </context>
    <context>
        <name>LinesTable</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts gewählt</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>There is no other statement in this article</source>
            <translation>In diesem Artikel gibt es keine andere Aussage</translation>
        </message>
        <message>
            <source>a statement that is not there</source>
            <translation>eine Aussage, die nicht da ist</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>No statement has these words</source>
            <translation>Keine Aussage enthält diese Wörter</translation>
        </message>
    </context>
    <context>
        <name>LookActions</name>
        <message>
            <source>Text size {0} %</source>
            <translation>Textgröße {0} %</translation>
        </message>
        <message>
            <source>Column of {0} characters</source>
            <translation>Spalte von {0} Zeichen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>About Annotator</source>
            <translation>Über Annotator</translation>
        </message>
        <message>
            <source>Annotator {0}

Code political statements in news articles, exact to the character.</source>
            <translation>Annotator {0}

Politische Aussagen in Zeitungsartikeln kodieren, auf das Zeichen genau.</translation>
        </message>
    </context>
    <context>
        <name>MarkedWordsActions</name>
        <message>
            <source>The marked word “{0}” takes too long and is not shown.</source>
            <translation>Das markierte Wort „{0}“ braucht zu lange und wird nicht gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>MarkedWordsDialog</name>
        <message>
            <source>Marked words</source>
            <translation>Markierte Wörter</translation>
        </message>
        <message>
            <source>Outlined in every article of this project, for everybody who works on it.</source>
            <translation>In jedem Artikel dieses Projekts umrandet, für alle, die daran arbeiten.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>peace (talks|process)</source>
            <translation>Frieden|Friedens(gespräche|prozess)</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Vermilion, dashed</source>
            <translation>Zinnober, gestrichelt</translation>
        </message>
        <message>
            <source>Green, dotted</source>
            <translation>Grün, gepunktet</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Brown, dashed</source>
            <translation>Braun, gestrichelt</translation>
        </message>
        <message>
            <source>Grey, dotted</source>
            <translation>Grau, gepunktet</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Umriss</translation>
        </message>
        <message>
            <source>In this article</source>
            <translation>In diesem Artikel</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Statement</source>
            <translation>Aus&amp;sage</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Colour statements</source>
            <translation>Aussagen färben</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>On the page Articles</source>
            <translation>Auf der Seite Artikel</translation>
        </message>
        <message>
            <source>Move the ends</source>
            <translation>Die Enden bewegen</translation>
        </message>
    </context>
    <context>
        <name>MergeSpeakersDialog</name>
        <message>
            <source>Merge: who stays?</source>
            <translation>Zusammenführen: Wer bleibt?</translation>
        </message>
        <message>
            <source>The others’ names become other names of the one that stays; their roles and whatever else it lacks are read as its own. No statement is changed, and the merge can be taken back at any time.</source>
            <translation>Die Namen der anderen werden weitere Namen des Bleibenden; ihre Rollen und was ihm sonst fehlt, gelten als seine eigenen. Keine Aussage wird geändert, und die Zusammenführung kann jederzeit zurückgenommen werden.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>1 use</source>
            <translation>1 Verwendung</translation>
        </message>
        <message>
            <source>Merges {0} entries</source>
            <translation>Führt {0} Einträge zusammen</translation>
        </message>
        <message>
            <source>{0}; {1} statements.</source>
            <translation>{0}; {1} Aussagen.</translation>
        </message>
        <message>
            <source>{0} uses</source>
            <translation>{0} Verwendungen</translation>
        </message>
        <message>
            <source>{0}; 1 statement.</source>
            <translation>{0}; 1 Aussage.</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Das ging nicht</translation>
        </message>
        <message>
            <source>{0} problems</source>
            <translation>{0} Fehler</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
        <message>
            <source>not a duplicate</source>
            <translation>keine Dublette</translation>
        </message>
        <message>
            <source>Those articles are no longer there.</source>
            <translation>Diese Artikel sind nicht mehr da.</translation>
        </message>
        <message>
            <source>change article details</source>
            <translation>Angaben zum Artikel ändern</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Dieser Artikel ist nicht mehr da.</translation>
        </message>
        <message>
            <source>You have coded statements in this article.</source>
            <translation>Sie haben in diesem Artikel Aussagen kodiert.</translation>
        </message>
        <message>
            <source>Finish it instead.</source>
            <translation>Schließen Sie ihn stattdessen ab.</translation>
        </message>
        <message>
            <source>Say why the article is skipped: off topic, duplicate or unreadable.</source>
            <translation>Sagen Sie, warum der Artikel übersprungen wird: themenfremd, doppelt oder unlesbar.</translation>
        </message>
        <message>
            <source>{0} is not a year, a month or a day.</source>
            <translation>{0} ist weder Jahr noch Monat noch Tag.</translation>
        </message>
        <message>
            <source>Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>Schreiben Sie 2025, 2025-01 oder 2025-01-22.</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Ein Titel darf nicht leer sein.</translation>
        </message>
        <message>
            <source>recode {0}</source>
            <translation>{0} umkodieren</translation>
        </message>
        <message>
            <source>add to {0}</source>
            <translation>zu {0} hinzufügen</translation>
        </message>
        <message>
            <source>remove from {0}</source>
            <translation>aus {0} entfernen</translation>
        </message>
        <message>
            <source>change type</source>
            <translation>Art ändern</translation>
        </message>
        <message>
            <source>mark as unsure</source>
            <translation>als unsicher kennzeichnen</translation>
        </message>
        <message>
            <source>mark as sure</source>
            <translation>als sicher kennzeichnen</translation>
        </message>
        <message>
            <source>delete statements</source>
            <translation>Aussagen löschen</translation>
        </message>
        <message>
            <source>send to review</source>
            <translation>auf die Prüfliste setzen</translation>
        </message>
        <message>
            <source>add coder {0}</source>
            <translation>{0} als kodierende Person hinzufügen</translation>
        </message>
        <message>
            <source>change coder {0}</source>
            <translation>Person {0} ändern</translation>
        </message>
        <message>
            <source>A coder needs a name.</source>
            <translation>Wer kodiert, braucht einen Namen.</translation>
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder.</source>
            <translation>„gold“ ist die geklärte Ebene, keine kodierende Person.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is a coder named {0} already.</source>
            <translation>Es gibt schon eine Person namens {0}.</translation>
        </message>
        <message>
            <source>There is no such coder in this project.</source>
            <translation>Es gibt in diesem Projekt niemanden mit diesem Namen.</translation>
        </message>
        <message>
            <source>rebase the draft</source>
            <translation>Entwurf auf der neuen Version weiterführen</translation>
        </message>
        <message>
            <source>discard the draft</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>There is no draft of the codebook.</source>
            <translation>Es gibt keinen Entwurf des Codebuchs.</translation>
        </message>
        <message>
            <source>new edition</source>
            <translation>neue Fassung</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Darin ist kein Text.</translation>
        </message>
        <message>
            <source>That is the same text.</source>
            <translation>Das ist derselbe Text.</translation>
        </message>
        <message>
            <source>Paste or choose the corrected one.</source>
            <translation>Fügen Sie den berichtigten ein, oder wählen Sie ihn.</translation>
        </message>
        <message>
            <source>That is the text of an earlier edition of this article.</source>
            <translation>Das ist der Text einer früheren Fassung dieses Artikels.</translation>
        </message>
        <message>
            <source>Undo the new edition to go back to it.</source>
            <translation>Machen Sie die neue Fassung rückgängig, um zu ihm zurückzukehren.</translation>
        </message>
        <message>
            <source>add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <source>change {0}</source>
            <translation>{0} ändern</translation>
        </message>
        <message>
            <source>add alias {0}</source>
            <translation>Alias {0} hinzufügen</translation>
        </message>
        <message>
            <source>remove alias</source>
            <translation>Alias entfernen</translation>
        </message>
        <message>
            <source>set role</source>
            <translation>Rolle setzen</translation>
        </message>
        <message>
            <source>remove role</source>
            <translation>Rolle entfernen</translation>
        </message>
        <message>
            <source>That entity is no longer there.</source>
            <translation>Diese Entität ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{0} cannot be of type {1}: it is in use as {2}.</source>
            <translation>{0} kann nicht von der Art {1} sein: Es ist als {2} in Gebrauch.</translation>
        </message>
        <message>
            <source>Change those statements first.</source>
            <translation>Ändern Sie zuerst diese Aussagen.</translation>
        </message>
        <message>
            <source>The codebook has no entity type {0}.</source>
            <translation>Das Codebuch hat keine Entitätsart {0}.</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Ein Name darf nicht leer sein.</translation>
        </message>
        <message>
            <source>The codebook has no field {0} that takes entities.</source>
            <translation>Das Codebuch hat kein Feld {0}, das Entitäten aufnimmt.</translation>
        </message>
        <message>
            <source>The role ends ({0}) before it begins ({1}).</source>
            <translation>Die Rolle endet ({0}), bevor sie beginnt ({1}).</translation>
        </message>
        <message>
            <source>That role is no longer there.</source>
            <translation>Diese Rolle ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That role is somebody else’s.</source>
            <translation>Diese Rolle gehört jemand anderem.</translation>
        </message>
        <message>
            <source>Give the entity a role of its own.</source>
            <translation>Geben Sie der Entität eine eigene Rolle.</translation>
        </message>
        <message>
            <source>rename to {0}</source>
            <translation>in {0} umbenennen</translation>
        </message>
        <message>
            <source>set type</source>
            <translation>Art setzen</translation>
        </message>
        <message>
            <source>set attributes</source>
            <translation>Attribute setzen</translation>
        </message>
        <message>
            <source>set external id</source>
            <translation>externe Kennung setzen</translation>
        </message>
        <message>
            <source>set note</source>
            <translation>Notiz setzen</translation>
        </message>
        <message>
            <source>retire</source>
            <translation>aus der Auswahl nehmen</translation>
        </message>
        <message>
            <source>retire {0} entities</source>
            <translation>{0} Entitäten aus der Auswahl nehmen</translation>
        </message>
        <message>
            <source>offer again</source>
            <translation>wieder anbieten</translation>
        </message>
        <message>
            <source>offer {0} entities again</source>
            <translation>{0} Entitäten wieder anbieten</translation>
        </message>
        <message>
            <source>“{0}” always stands, as it is.</source>
            <translation>„{0}“ gehört immer dazu, so wie es ist.</translation>
        </message>
        <message>
            <source>Say in which register the id stands.</source>
            <translation>Sagen Sie, in welchem Verzeichnis die Kennung steht.</translation>
        </message>
        <message>
            <source>Write wikidata, viaf, gnd …</source>
            <translation>Schreiben Sie wikidata, viaf, gnd …</translation>
        </message>
        <message>
            <source>The codebook names no attribute {0} for {1}.</source>
            <translation>Das Codebuch nennt kein Attribut {0} für {1}.</translation>
        </message>
        <message>
            <source>Add it to the codebook first.</source>
            <translation>Fügen Sie es zuerst dem Codebuch hinzu.</translation>
        </message>
        <message>
            <source>{0} is not a Wikidata id.</source>
            <translation>{0} ist keine Wikidata-Kennung.</translation>
        </message>
        <message>
            <source>Write Q and a number, such as Q42.</source>
            <translation>Schreiben Sie Q und eine Zahl, etwa Q42.</translation>
        </message>
        <message>
            <source>“{0}” always stands and cannot be retired.</source>
            <translation>„{0}“ gehört immer dazu und kann nicht aus der Auswahl genommen werden.</translation>
        </message>
        <message>
            <source>merge two entities</source>
            <translation>zwei Entitäten zusammenführen</translation>
        </message>
        <message>
            <source>merge {0} entities</source>
            <translation>{0} Entitäten zusammenführen</translation>
        </message>
        <message>
            <source>take merge back</source>
            <translation>Zusammenführung zurücknehmen</translation>
        </message>
        <message>
            <source>keep apart</source>
            <translation>auseinanderhalten</translation>
        </message>
        <message>
            <source>{0} is merged into {1} already.</source>
            <translation>{0} ist schon mit {1} zusammengeführt.</translation>
        </message>
        <message>
            <source>Take that back first.</source>
            <translation>Nehmen Sie das zuerst zurück.</translation>
        </message>
        <message>
            <source>One entity alone cannot be merged.</source>
            <translation>Eine Entität allein kann nicht zusammengeführt werden.</translation>
        </message>
        <message>
            <source>Choose two or more.</source>
            <translation>Wählen Sie zwei oder mehr.</translation>
        </message>
        <message>
            <source>{0} is merged into nobody.</source>
            <translation>{0} ist mit niemandem zusammengeführt.</translation>
        </message>
        <message>
            <source>An entity is the same as itself.</source>
            <translation>Eine Entität ist dieselbe wie sie selbst.</translation>
        </message>
        <message>
            <source>{0} cannot be merged into itself.</source>
            <translation>{0} kann nicht mit sich selbst zusammengeführt werden.</translation>
        </message>
        <message>
            <source>“{0}” always stands.</source>
            <translation>„{0}“ gehört immer dazu.</translation>
        </message>
        <message>
            <source>Merge the others into it.</source>
            <translation>Führen Sie die anderen damit zusammen.</translation>
        </message>
        <message>
            <source>delete entity</source>
            <translation>Entität löschen</translation>
        </message>
        <message>
            <source>delete {0} entities</source>
            <translation>{0} Entitäten löschen</translation>
        </message>
        <message>
            <source>“{0}” always stands and cannot be deleted.</source>
            <translation>„{0}“ gehört immer dazu und kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>{0} is named by statements and cannot be deleted.</source>
            <translation>{0} wird in Aussagen genannt und kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>Retire it, or merge it.</source>
            <translation>Nehmen Sie den Eintrag aus der Auswahl, oder führen Sie ihn mit einem anderen zusammen.</translation>
        </message>
        <message>
            <source>{0} is the organisation of a role of {1} and cannot be deleted.</source>
            <translation>{0} ist die Organisation einer Rolle von {1} und kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>Change that role first.</source>
            <translation>Ändern Sie zuerst diese Rolle.</translation>
        </message>
        <message>
            <source>split off {0}</source>
            <translation>{0} abtrennen</translation>
        </message>
        <message>
            <source>A statement is no longer there.</source>
            <translation>Eine Aussage ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Look at the statements again.</source>
            <translation>Sehen Sie die Aussagen noch einmal an.</translation>
        </message>
        <message>
            <source>A statement would name the new entity twice in one field.</source>
            <translation>Eine Aussage würde die neue Entität in einem Feld zweimal nennen.</translation>
        </message>
        <message>
            <source>Split off one of its values only.</source>
            <translation>Trennen Sie nur einen ihrer Werte ab.</translation>
        </message>
        <message>
            <source>A statement was changed meanwhile.</source>
            <translation>Eine Aussage wurde inzwischen geändert.</translation>
        </message>
        <message>
            <source>That entity is not merged into {0}.</source>
            <translation>Diese Entität ist nicht mit {0} zusammengeführt.</translation>
        </message>
        <message>
            <source>That value does not name {0}.</source>
            <translation>Dieser Wert nennt {0} nicht.</translation>
        </message>
        <message>
            <source>Look at its statements again.</source>
            <translation>Sehen Sie ihre Aussagen noch einmal an.</translation>
        </message>
        <message>
            <source>That alias is no longer there.</source>
            <translation>Dieser Alias ist nicht mehr da.</translation>
        </message>
        <message>
            <source>save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>remove filter</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>A filter needs a name.</source>
            <translation>Ein Filter braucht einen Namen.</translation>
        </message>
        <message>
            <source>The name is longer than {0} characters.</source>
            <translation>Der Name ist länger als {0} Zeichen.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>There is no filter “{0}”.</source>
            <translation>Es gibt keinen Filter „{0}“.</translation>
        </message>
        <message>
            <source>change marked words</source>
            <translation>markierte Wörter ändern</translation>
        </message>
        <message>
            <source>The marked words cannot be saved:</source>
            <translation>Die markierten Wörter können nicht gespeichert werden:</translation>
        </message>
        <message>
            <source>there is no pattern</source>
            <translation>es gibt kein Muster</translation>
        </message>
        <message>
            <source>publish codebook</source>
            <translation>Codebuch veröffentlichen</translation>
        </message>
        <message>
            <source>The codebook cannot be published like this:</source>
            <translation>So kann das Codebuch nicht veröffentlicht werden:</translation>
        </message>
        <message>
            <source>The entities cannot become ones of another type:</source>
            <translation>Die Entitäten können nicht von einer anderen Art werden:</translation>
        </message>
        <message>
            <source>same again</source>
            <translation>noch einmal dasselbe</translation>
        </message>
        <message>
            <source>send {0} statements to review</source>
            <translation>{0} Aussagen auf die Prüfliste setzen</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>als geprüft kennzeichnen</translation>
        </message>
        <message>
            <source>mark {0} entries as reviewed</source>
            <translation>{0} Einträge als geprüft kennzeichnen</translation>
        </message>
        <message>
            <source>review again</source>
            <translation>noch einmal prüfen</translation>
        </message>
        <message>
            <source>review {0} entries again</source>
            <translation>{0} Einträge noch einmal prüfen</translation>
        </message>
        <message>
            <source>That entry of the review list is no longer there.</source>
            <translation>Dieser Eintrag der Prüfliste ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Diese Aussage ist nicht mehr da.</translation>
        </message>
        <message>
            <source>add fragment</source>
            <translation>Fragment hinzufügen</translation>
        </message>
        <message>
            <source>change ends</source>
            <translation>Enden ändern</translation>
        </message>
        <message>
            <source>change mention of {0}</source>
            <translation>Nennung von {0} ändern</translation>
        </message>
        <message>
            <source>remove fragment</source>
            <translation>Fragment entfernen</translation>
        </message>
        <message>
            <source>remove mention of {0}</source>
            <translation>Nennung von {0} entfernen</translation>
        </message>
        <message>
            <source>mark mention of {0}</source>
            <translation>Nennung von {0} markieren</translation>
        </message>
        <message>
            <source>That span is no longer there.</source>
            <translation>Diese Textstelle ist nicht mehr da.</translation>
        </message>
        <message>
            <source>A statement keeps at least one fragment.</source>
            <translation>Eine Aussage behält mindestens ein Fragment.</translation>
        </message>
        <message>
            <source>Delete the statement instead.</source>
            <translation>Löschen Sie stattdessen die Aussage.</translation>
        </message>
        <message>
            <source>A mention belongs to a field.</source>
            <translation>Eine Nennung gehört zu einem Feld.</translation>
        </message>
        <message>
            <source>Add a fragment instead.</source>
            <translation>Fügen Sie stattdessen ein Fragment hinzu.</translation>
        </message>
        <message>
            <source>add statement</source>
            <translation>Aussage hinzufügen</translation>
        </message>
        <message>
            <source>second statement on the same words</source>
            <translation>zweite Aussage auf denselben Wörtern</translation>
        </message>
        <message>
            <source>delete statement</source>
            <translation>Aussage löschen</translation>
        </message>
        <message>
            <source>delete {0} statements</source>
            <translation>{0} Aussagen löschen</translation>
        </message>
        <message>
            <source>set {0}</source>
            <translation>{0} setzen</translation>
        </message>
        <message>
            <source>clear {0}</source>
            <translation>{0} leeren</translation>
        </message>
        <message>
            <source>type {0}</source>
            <translation>{0} tippen</translation>
        </message>
        <message>
            <source>type note</source>
            <translation>Notiz tippen</translation>
        </message>
        <message>
            <source>The codebook has no statement type {0}.</source>
            <translation>Das Codebuch hat keine Aussageart {0}.</translation>
        </message>
        <message>
            <source>{0} has no field for: {1}.</source>
            <translation>{0} hat kein Feld für: {1}.</translation>
        </message>
        <message>
            <source>Clear those values first.</source>
            <translation>Leeren Sie zuerst diese Werte.</translation>
        </message>
        <message>
            <source>Other statements point at this one: {0}.</source>
            <translation>Andere Aussagen verweisen auf diese: {0}.</translation>
        </message>
        <message>
            <source>Remove those links first.</source>
            <translation>Entfernen Sie zuerst diese Verweise.</translation>
        </message>
        <message>
            <source>Say who is coding first.</source>
            <translation>Sagen Sie zuerst, wer kodiert.</translation>
        </message>
        <message>
            <source>Click the name in the status bar.</source>
            <translation>Klicken Sie auf den Namen in der Statuszeile.</translation>
        </message>
        <message>
            <source>That statement is {0}’s and cannot be changed by you.</source>
            <translation>Diese Aussage ist von {0} und kann von Ihnen nicht geändert werden.</translation>
        </message>
        <message>
            <source>The statement cannot be saved:</source>
            <translation>Die Aussage kann nicht gespeichert werden:</translation>
        </message>
        <message>
            <source>there is no statement type {0}</source>
            <translation>es gibt keine Aussageart {0}</translation>
        </message>
        <message>
            <source>the article is not in the project</source>
            <translation>der Artikel ist nicht im Projekt</translation>
        </message>
        <message>
            <source>{0} is open read-only.</source>
            <translation>{0} ist schreibgeschützt geöffnet.</translation>
        </message>
        <message>
            <source>Nothing was looked for.</source>
            <translation>Es wurde nichts gesucht.</translation>
        </message>
        <message>
            <source>The codebook is not valid:</source>
            <translation>Das Codebuch ist nicht gültig:</translation>
        </message>
        <message>
            <source>The codebook is the same as the current version.</source>
            <translation>Das Codebuch ist dasselbe wie die jetzige Fassung.</translation>
        </message>
        <message>
            <source>{0}; say what becomes of {1} ({2})</source>
            <translation>{0}; sagen Sie, was aus {1} wird ({2})</translation>
        </message>
        <message>
            <source>there is no statement {0}</source>
            <translation>es gibt keine Aussage {0}</translation>
        </message>
        <message>
            <source>there is no entity {0}</source>
            <translation>es gibt keine Entität {0}</translation>
        </message>
        <message>
            <source>{0} takes no entity of type {1}</source>
            <translation>{0} nimmt keine Entität der Art {1} auf</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>(unbekannt)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>→ statement</source>
            <translation>→ Aussage</translation>
        </message>
        <message>
            <source>Codes can only be taken into a field of kind choice or tree.</source>
            <translation>Codes können nur in ein Feld der Art Auswahl oder Baum übernommen werden.</translation>
        </message>
        <message>
            <source>{0} is open read-only{1}.</source>
            <translation>{0} ist schreibgeschützt geöffnet{1}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>{0} is the project itself.</source>
            <translation>{0} ist das Projekt selbst.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Es gibt keine Datei {0}.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>{0} is neither a table nor JSON Lines.</source>
            <translation>{0} ist weder eine Tabelle noch JSON Lines.</translation>
        </message>
        <message>
            <source>Its name has to end in .csv, .tsv or .jsonl.</source>
            <translation>Ihr Name muss auf .csv, .tsv oder .jsonl enden.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>“{0}”, the organisation of a role, was not there and was added.</source>
            <translation>„{0}“, die Organisation einer Rolle, war nicht da und wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>{0} entities of the project have {1}: give the id of the one meant.</source>
            <translation>Im Projekt gibt es {0} passende Entitäten ({1}): Geben Sie die Kennung der gemeinten an.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>A file cannot be read: {0}.</source>
            <translation>Eine Datei kann nicht gelesen werden: {0}.</translation>
        </message>
        <message>
            <source>the file holds no entities.</source>
            <translation>die Datei enthält keine Entitäten.</translation>
        </message>
        <message>
            <source>{0} holds no codes.</source>
            <translation>{0} enthält keine Codes.</translation>
        </message>
        <message>
            <source>{0} is too large for a list of codes.</source>
            <translation>{0} ist zu groß für eine Liste von Codes.</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>{0}: line {1} has no code in its first column.</source>
            <translation>{0}: Zeile {1} hat in der ersten Spalte keinen Code.</translation>
        </message>
        <message>
            <source>{0}: line {1} is no row of a table: {2}.</source>
            <translation>{0}: Zeile {1} ist keine Zeile einer Tabelle: {2}.</translation>
        </message>
        <message>
            <source>{0} has a document type (&lt;!DOCTYPE&gt;), which a codebook never has; it is not read.</source>
            <translation>{0} hat einen Dokumenttyp (&lt;!DOCTYPE&gt;), den ein Codebuch nie hat; die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <source>{0} is too large for a codebook.</source>
            <translation>{0} ist zu groß für ein Codebuch.</translation>
        </message>
        <message>
            <source>{0}: line {1}: this is no REFI-QDA codebook but &lt;{2}&gt;.</source>
            <translation>{0}: Zeile {1}: Das ist kein REFI-QDA-Codebuch, sondern &lt;{2}&gt;.</translation>
        </message>
        <message>
            <source>{0} is not well-formed XML: line {1}: {2}.</source>
            <translation>{0} ist kein wohlgeformtes XML: Zeile {1}: {2}.</translation>
        </message>
        <message>
            <source>{0} is not XML: {1}.</source>
            <translation>{0} ist kein XML: {1}.</translation>
        </message>
        <message>
            <source>{0}: line {1}: codes are nested too deeply.</source>
            <translation>{0}: Zeile {1}: Codes sind zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>{0}: line {1}: a code has no name.</source>
            <translation>{0}: Zeile {1}: Ein Code hat keinen Namen.</translation>
        </message>
        <message>
            <source>Articles have no field {0} to map.</source>
            <translation>Artikel haben kein Feld {0}, das zugeordnet werden könnte.</translation>
        </message>
        <message>
            <source>The fields are {0}.</source>
            <translation>Die Felder sind {0}.</translation>
        </message>
        <message>
            <source>{0} has no column {1} for {2}.</source>
            <translation>{0} hat keine Spalte {1} für {2}.</translation>
        </message>
        <message>
            <source>Its columns are {0}.</source>
            <translation>Die Spalten sind {0}.</translation>
        </message>
        <message>
            <source>{0} is not an encoding of text.</source>
            <translation>{0} ist keine Zeichenkodierung.</translation>
        </message>
        <message>
            <source>There is no encoding {0}.</source>
            <translation>Es gibt keine Zeichenkodierung {0}.</translation>
        </message>
        <message>
            <source>Use a name such as utf-8, windows-1252 or gb18030.</source>
            <translation>Verwenden Sie einen Namen wie utf-8, windows-1252 oder gb18030.</translation>
        </message>
        <message>
            <source>{0} has two columns {1}.</source>
            <translation>{0} hat zwei Spalten {1}.</translation>
        </message>
        <message>
            <source>Keep one of them.</source>
            <translation>Behalten Sie eine davon.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>die Datei ist leer.</translation>
        </message>
        <message>
            <source>{0} has no column {1}.</source>
            <translation>{0} hat keine Spalte {1}.</translation>
        </message>
        <message>
            <source>the row cannot be read ({0}).</source>
            <translation>die Zeile kann nicht gelesen werden ({0}).</translation>
        </message>
        <message>
            <source>there is no key {0}; the keys are {1}.</source>
            <translation>es gibt keinen Schlüssel {0}; die Schlüssel sind {1}.</translation>
        </message>
        <message>
            <source>no key holds the text; the keys are {0}.</source>
            <translation>kein Schlüssel enthält den Text; die Schlüssel sind {0}.</translation>
        </message>
        <message>
            <source>{0} is not a text.</source>
            <translation>{0} ist kein Text.</translation>
        </message>
        <message>
            <source>{0} has no column with the text.</source>
            <translation>{0} hat keine Spalte mit dem Text.</translation>
        </message>
        <message>
            <source>Its columns are {0}: say which with --map text=COLUMN.</source>
            <translation>Die Spalten sind {0}: Sagen Sie mit --map text=SPALTE, welche es ist.</translation>
        </message>
        <message>
            <source>the file has no header line.</source>
            <translation>die Datei hat keine Kopfzeile.</translation>
        </message>
        <message>
            <source>A sheet of Excel holds {0} statements, and these are {1}.</source>
            <translation>Ein Excel-Blatt fasst {0} Aussagen, und dies sind {1}.</translation>
        </message>
        <message>
            <source>Choose CSV or JSONL.</source>
            <translation>Wählen Sie CSV oder JSONL.</translation>
        </message>
        <message>
            <source>There is no file or folder {0}.</source>
            <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
        </message>
        <message>
            <source>the folder cannot be read: {0}.</source>
            <translation>der Ordner kann nicht gelesen werden: {0}.</translation>
        </message>
        <message>
            <source>files of this kind cannot be read; readable are {0}.</source>
            <translation>Dateien dieser Art können nicht gelesen werden; lesbar sind {0}.</translation>
        </message>
        <message>
            <source>the file cannot be read: {0}.</source>
            <translation>die Datei kann nicht gelesen werden: {0}.</translation>
        </message>
        <message>
            <source>{0} has no options that could be codes.</source>
            <translation>{0} hat keine Optionen, die Codes sein könnten.</translation>
        </message>
        <message>
            <source>No field of this codebook has options that could be codes.</source>
            <translation>Kein Feld dieses Codebuchs hat Optionen, die Codes sein könnten.</translation>
        </message>
        <message>
            <source>There is no layer {0}.</source>
            <translation>Es gibt keine Ebene {0}.</translation>
        </message>
        <message>
            <source>There is no coder {0}.</source>
            <translation>Es gibt niemanden namens {0}.</translation>
        </message>
        <message>
            <source>There is no statement type {0}.</source>
            <translation>Es gibt keine Aussageart {0}.</translation>
        </message>
        <message>
            <source>There is no state {0}.</source>
            <translation>Es gibt keinen Stand {0}.</translation>
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation>{0} ist ein Ordner.</translation>
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation>Nennen Sie eine Zieldatei, etwa statements.jsonl.</translation>
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <translation>{0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Es gibt keinen Ordner {0}.</translation>
        </message>
        <message>
            <source>Make it first, or choose another place.</source>
            <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{0} is a project or another database and is not overwritten.</source>
            <translation>{0} ist ein Projekt oder eine andere Datenbank und wird nicht überschrieben.</translation>
        </message>
        <message>
            <source>{0} is not a valid codebook:</source>
            <translation>{0} ist kein gültiges Codebuch:</translation>
        </message>
        <message>
            <source>Cannot read the codebook {0}: {1}.</source>
            <translation>Das Codebuch {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>{0} is not JSON: {1}.</source>
            <translation>{0} ist kein JSON: {1}.</translation>
        </message>
        <message>
            <source>{0} must be lower-case letters, digits, - and _</source>
            <translation>{0} muss aus Kleinbuchstaben, Ziffern, - und _ bestehen</translation>
        </message>
        <message>
            <source>a codebook needs at least one statement type</source>
            <translation>ein Codebuch braucht mindestens eine Aussageart</translation>
        </message>
        <message>
            <source>{0} is reserved for the statement's own spans</source>
            <translation>{0} ist den Textstellen der Aussage selbst vorbehalten</translation>
        </message>
        <message>
            <source>{0} cannot fill a field of kind {1}</source>
            <translation>{0} kann kein Feld der Art {1} füllen</translation>
        </message>
        <message>
            <source>a field of kind {0} needs options</source>
            <translation>ein Feld der Art {0} braucht Optionen</translation>
        </message>
        <message>
            <source>only a tree has options inside options</source>
            <translation>nur ein Baum hat Optionen in Optionen</translation>
        </message>
        <message>
            <source>the fields that decide over it depend on it in turn</source>
            <translation>die Felder, die darüber entscheiden, hängen ihrerseits davon ab</translation>
        </message>
        <message>
            <source>a label cannot be empty</source>
            <translation>eine Beschriftung darf nicht leer sein</translation>
        </message>
        <message>
            <source>{0} is not a colour of the form #RRGGBB</source>
            <translation>{0} ist keine Farbe der Form #RRGGBB</translation>
        </message>
        <message>
            <source>a field of kind {0} has no options</source>
            <translation>ein Feld der Art {0} hat keine Optionen</translation>
        </message>
        <message>
            <source>an entity field names the entity types that it takes</source>
            <translation>ein Entitätsfeld nennt die Entitätsarten, die es aufnimmt</translation>
        </message>
        <message>
            <source>a field of kind {0} takes no entities</source>
            <translation>ein Feld der Art {0} nimmt keine Entitäten auf</translation>
        </message>
        <message>
            <source>the id {0} must be lower-case letters, digits and _, a letter first</source>
            <translation>die Kennung {0} muss aus Kleinbuchstaben, Ziffern und _ bestehen, mit einem Buchstaben am Anfang</translation>
        </message>
        <message>
            <source>the id {0} stands {1} times</source>
            <translation>die Kennung {0} steht {1}-mal da</translation>
        </message>
        <message>
            <source>the key {0} must be one character</source>
            <translation>die Taste {0} muss ein Zeichen sein</translation>
        </message>
        <message>
            <source>the key {0} stands {1} times</source>
            <translation>die Taste {0} steht {1}-mal da</translation>
        </message>
        <message>
            <source>there is no entity type {0}</source>
            <translation>es gibt keine Entitätsart {0}</translation>
        </message>
        <message>
            <source>there is no field {0} in this type</source>
            <translation>es gibt in dieser Art kein Feld {0}</translation>
        </message>
        <message>
            <source>a field cannot decide over itself</source>
            <translation>ein Feld kann nicht über sich selbst entscheiden</translation>
        </message>
        <message>
            <source>The codebook itself cannot be removed.</source>
            <translation>Das Codebuch selbst kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>A {0} has no property {1} that can be set.</source>
            <translation>Eine Eigenschaft {1} kann hier nicht gesetzt werden ({0}).</translation>
        </message>
        <message>
            <source>That {0} is no longer in the codebook.</source>
            <translation>Das ist nicht mehr im Codebuch ({0}).</translation>
        </message>
        <message>
            <source>A {0} cannot hold that.</source>
            <translation>Das passt hier nicht hinein ({0}).</translation>
        </message>
        <message>
            <source>There is one codebook only.</source>
            <translation>Es gibt nur ein Codebuch.</translation>
        </message>
        <message>
            <source>{0} cannot be the {1} of a {2}.</source>
            <translation>{0} kann hier nicht stehen ({2}: {1}).</translation>
        </message>
        <message>
            <source>A {0} cannot stand there.</source>
            <translation>Das kann dort nicht stehen ({0}).</translation>
        </message>
        <message>
            <source>Options stay in their field, fields in their type.</source>
            <translation>Optionen bleiben in ihrem Feld, Felder in ihrer Art.</translation>
        </message>
        <message>
            <source>the new version has no such effect</source>
            <translation>die neue Version hat keine solche Wirkung</translation>
        </message>
        <message>
            <source>Cannot read the mapping {0}: {1}.</source>
            <translation>Die Zuordnung {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>{0} is not a valid mapping:</source>
            <translation>{0} ist keine gültige Zuordnung:</translation>
        </message>
        <message>
            <source>Say which part of the articles is to be changed.</source>
            <translation>Sagen Sie, welcher Teil der Artikel geändert werden soll.</translation>
        </message>
        <message>
            <source>“{0}” is not set by hand.</source>
            <translation>„{0}“ wird nicht von Hand gesetzt.</translation>
        </message>
        <message>
            <source>Tags are added and removed; editions are made.</source>
            <translation>Schlagwörter werden hinzugefügt und entfernt; Fassungen werden angelegt.</translation>
        </message>
        <message>
            <source>The pattern is empty.</source>
            <translation>Das Muster ist leer.</translation>
        </message>
        <message>
            <source>Write a template such as {source}, or an expression.</source>
            <translation>Schreiben Sie eine Vorlage wie {source} oder einen Ausdruck.</translation>
        </message>
        <message>
            <source>{0} is not an option of {1}</source>
            <translation>{0} ist keine Option von {1}</translation>
        </message>
        <message>
            <source>{0} is not an id</source>
            <translation>{0} ist keine Kennung</translation>
        </message>
        <message>
            <source>{0} is neither true nor false</source>
            <translation>{0} ist weder wahr noch falsch</translation>
        </message>
        <message>
            <source>{0} is not a number</source>
            <translation>{0} ist keine Zahl</translation>
        </message>
        <message>
            <source>{0} is too large a number</source>
            <translation>{0} ist eine zu große Zahl</translation>
        </message>
        <message>
            <source>{0} is not a year, a month or a day (2025, 2025-01, 2025-01-22)</source>
            <translation>{0} ist weder Jahr noch Monat noch Tag (2025, 2025-01, 2025-01-22)</translation>
        </message>
        <message>
            <source>a text value cannot be empty</source>
            <translation>ein Textwert darf nicht leer sein</translation>
        </message>
        <message>
            <source>there is no statement {0} in this article</source>
            <translation>es gibt in diesem Artikel keine Aussage {0}</translation>
        </message>
        <message>
            <source>the linked statement belongs to another coder, layer or round</source>
            <translation>die verwiesene Aussage gehört zu einer anderen Person, Ebene oder Runde</translation>
        </message>
        <message>
            <source>the links lead back to this statement</source>
            <translation>die Verweise führen zu dieser Aussage zurück</translation>
        </message>
        <message>
            <source>a statement needs at least one span in the text</source>
            <translation>eine Aussage braucht mindestens eine Stelle im Text</translation>
        </message>
        <message>
            <source>a statement of type {0} is about the whole article and has no spans</source>
            <translation>eine Aussage der Art {0} gilt dem ganzen Artikel und hat keine Textstellen</translation>
        </message>
        <message>
            <source>[{0}, {1}) is empty or outside the text of {2} characters</source>
            <translation>[{0}, {1}) ist leer oder liegt außerhalb des Textes von {2} Zeichen</translation>
        </message>
        <message>
            <source>not a field of {0}</source>
            <translation>kein Feld von {0}</translation>
        </message>
        <message>
            <source>{0} takes one value, not {1}</source>
            <translation>{0} nimmt einen Wert auf, nicht {1}</translation>
        </message>
        <message>
            <source>{0} holds the same value twice</source>
            <translation>{0} enthält denselben Wert zweimal</translation>
        </message>
        <message>
            <source>a statement span shows no field's value</source>
            <translation>eine Textstelle der Aussage zeigt keinen Feldwert</translation>
        </message>
        <message>
            <source>{0} is not a field of {1}</source>
            <translation>{0} ist kein Feld von {1}</translation>
        </message>
        <message>
            <source>{0} has no value number {1}</source>
            <translation>{0} hat keinen Wert Nummer {1}</translation>
        </message>
        <message>
            <source>points at a {0} that is not there</source>
            <translation>verweist auf: {0}, nicht vorhanden</translation>
        </message>
        <message>
            <source>there is no codebook version {0}</source>
            <translation>es gibt keine Codebuch-Fassung {0}</translation>
        </message>
        <message>
            <source>is listed at {0} and starts at {1}</source>
            <translation>ist mit Anfang {0} verzeichnet und beginnt bei {1}</translation>
        </message>
        <message>
            <source>its codebook has no type {0}</source>
            <translation>sein Codebuch hat keine Art {0}</translation>
        </message>
        <message>
            <source>{0} changes belong to no step</source>
            <translation>{0} Änderungen gehören zu keinem Schritt</translation>
        </message>
        <message>
            <source>names a step as its image’s that is not its last one</source>
            <translation>nennt als Schritt seines Stands einen, der nicht sein letzter ist</translation>
        </message>
        <message>
            <source>cannot be read any further: {0}</source>
            <translation>kann nicht weiter gelesen werden: {0}</translation>
        </message>
        <message>
            <source>the text differs from its sha256</source>
            <translation>der Text passt nicht zu seinem sha256</translation>
        </message>
        <message>
            <source>the id does not belong to the text</source>
            <translation>die Kennung gehört nicht zum Text</translation>
        </message>
        <message>
            <source>the id does not belong to the content</source>
            <translation>die Kennung gehört nicht zum Inhalt</translation>
        </message>
        <message>
            <source>[{0}, {1}) is not the quote {2}</source>
            <translation>[{0}, {1}) ist nicht das Zitat {2}</translation>
        </message>
        <message>
            <source>its codebook version {0} cannot be read</source>
            <translation>seine Codebuch-Fassung {0} kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>is not there, and no step removed it</source>
            <translation>ist nicht da, und kein Schritt hat es entfernt</translation>
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <translation>kann nicht gelesen werden: {0}</translation>
        </message>
        <message>
            <source>stands without a step that made it</source>
            <translation>steht da ohne einen Schritt, der es machte</translation>
        </message>
        <message>
            <source>differs from the image that its last step left</source>
            <translation>weicht von dem Stand ab, den der letzte Schritt hinterließ</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{0} is a folder, not a project file.</source>
            <translation>{0} ist ein Ordner, keine Projektdatei.</translation>
        </message>
        <message>
            <source>Check the name, or make a project with `annotator new`.</source>
            <translation>Prüfen Sie den Namen, oder legen Sie mit `annotator new` ein Projekt an.</translation>
        </message>
        <message>
            <source>{0} is not an Annotator project.</source>
            <translation>{0} ist kein Annotator-Projekt.</translation>
        </message>
        <message>
            <source>{0} was written by a newer Annotator (format {1}; this one knows {2}).</source>
            <translation>{0} wurde von einem neueren Annotator geschrieben (Format {1}; dieser kennt {2}).</translation>
        </message>
        <message>
            <source>Update Annotator; the file was not touched.</source>
            <translation>Aktualisieren Sie Annotator; die Datei wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>{0} exists already.</source>
            <translation>{0} gibt es schon.</translation>
        </message>
        <message>
            <source>Choose another name, or open it.</source>
            <translation>Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts wiederherzustellen.</translation>
        </message>
        <message>
            <source>{0} is open read-only: {1} has it.</source>
            <translation>{0} ist schreibgeschützt geöffnet: {1} hat es offen.</translation>
        </message>
        <message>
            <source>Cannot make {0}: {1}.</source>
            <translation>{0} kann nicht angelegt werden: {1}.</translation>
        </message>
        <message>
            <source>Nothing was made.</source>
            <translation>Es wurde nichts angelegt.</translation>
        </message>
        <message>
            <source>{0} is in an older format and has to be brought up to date once.</source>
            <translation>{0} hat ein älteres Format und muss einmal erneuert werden.</translation>
        </message>
        <message>
            <source>Open it where it can be written to.</source>
            <translation>Öffnen Sie es dort, wo geschrieben werden kann.</translation>
        </message>
        <message>
            <source>“{0}” cannot be redone: later work builds on it.</source>
            <translation>„{0}“ kann nicht wiederhergestellt werden: Spätere Arbeit baut darauf auf.</translation>
        </message>
        <message>
            <source>“{0}” cannot be undone: {1} was changed since.</source>
            <translation>„{0}“ kann nicht rückgängig gemacht werden: {1} wurde seitdem geändert.</translation>
        </message>
        <message>
            <source>“{0}” cannot be redone: {1} was changed since.</source>
            <translation>„{0}“ kann nicht wiederhergestellt werden: {1} wurde seitdem geändert.</translation>
        </message>
        <message>
            <source>“{0}” cannot be undone: later work builds on it.</source>
            <translation>„{0}“ kann nicht rückgängig gemacht werden: Spätere Arbeit baut darauf auf.</translation>
        </message>
        <message>
            <source>Half a character (a lone surrogate) cannot be kept.</source>
            <translation>Ein halbes Zeichen (ein einzelnes Surrogat) kann nicht behalten werden.</translation>
        </message>
        <message>
            <source>Type the text again.</source>
            <translation>Tippen Sie den Text noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>NewEditionDialog</name>
        <message>
            <source>New edition</source>
            <translation>Neue Fassung</translation>
        </message>
        <message>
            <source>Make the new edition</source>
            <translation>Die neue Fassung anlegen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Take the clipboard</source>
            <translation>Die Zwischenablage holen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Copy the corrected text and take the clipboard, or choose a file.</source>
            <translation>Kopieren Sie den berichtigten Text, und holen Sie die Zwischenablage; oder wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>Statements that need a look</source>
            <translation>Aussagen, die anzusehen sind</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>eingefügter Text</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>übertragen</translation>
        </message>
        <message>
            <source>carried over nearly</source>
            <translation>ungefähr übertragen</translation>
        </message>
        <message>
            <source>stays with the old text</source>
            <translation>bleibt beim alten Text</translation>
        </message>
        <message>
            <source>Nothing is coded in this article.</source>
            <translation>In diesem Artikel ist nichts kodiert.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Why it needs a look</source>
            <translation>Warum es anzusehen ist</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy the corrected text first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst den berichtigten Text.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>{0} found word by word</source>
            <translation>{0} wörtlich gefunden</translation>
        </message>
        <message>
            <source>{0} by what stands around them</source>
            <translation>{0} nach ihrer Umgebung</translation>
        </message>
        <message>
            <source>{0} nearly</source>
            <translation>{0} ungefähr</translation>
        </message>
        <message>
            <source>{0} not found</source>
            <translation>{0} nicht gefunden</translation>
        </message>
        <message>
            <source>A corrected text of “{0}”. It becomes an article of its own; the statements go over to it by their words.</source>
            <translation>Ein berichtigter Text von „{0}“. Er wird ein eigener Artikel; die Aussagen gehen nach ihren Wörtern auf ihn über.</translation>
        </message>
        <message>
            <source>Text, {0} characters, {1}</source>
            <translation>Text, {0} Zeichen, {1}</translation>
        </message>
        <message>
            <source>1 needs a look</source>
            <translation>1 ist anzusehen</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>{0} need a look</source>
            <translation>{0} sind anzusehen</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>A project is one file. It holds the articles, the codebook, everyone’s statements and their history.</source>
            <translation>Ein Projekt ist eine Datei. Sie enthält die Artikel, das Codebuch, die Aussagen aller und deren Geschichte.</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Projekt anlegen</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>Projekt ohne Titel</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Aus einer Datei …</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Where the project is kept</source>
            <translation>Wo das Projekt liegt</translation>
        </message>
        <message>
            <source>Projects (*.annotator)</source>
            <translation>Projekte (*.annotator)</translation>
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation>Codebücher (*.json)</translation>
        </message>
        <message>
            <source>The codebook can grow later: new options and clearer guidance are taken in as a new version.</source>
            <translation>Das Codebuch kann später wachsen: Neue Optionen und klarere Anleitungen kommen als neue Fassung dazu.</translation>
        </message>
        <message>
            <source>A project needs a title.</source>
            <translation>Ein Projekt braucht einen Titel.</translation>
        </message>
        <message>
            <source>Choose a codebook.</source>
            <translation>Wählen Sie ein Codebuch.</translation>
        </message>
        <message>
            <source>There is a file {0} already. Choose another name.</source>
            <translation>Es gibt schon eine Datei {0}. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Es gibt keinen Ordner {0}.</translation>
        </message>
    </context>
    <context>
        <name>NewSpeakerDialog</name>
        <message>
            <source>New speaker</source>
            <translation>Neuer Sprecher</translation>
        </message>
        <message>
            <source>A person, an organisation, a country …</source>
            <translation>Eine Person, eine Organisation, ein Land …</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Several with “;” between them.</source>
            <translation>Mehrere mit „;“ dazwischen.</translation>
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>Label</source>
            <translation>Beschriftung</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>Enter adds beside, Insert adds inside</source>
            <translation>Eingabe fügt daneben hinzu, Einfg darin</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Removes it with all inside (Delete)</source>
            <translation>Entfernt es mit allem darin (Entf)</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <source>Inside it</source>
            <translation>Darin</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Statement type</source>
            <translation>Aussageart</translation>
        </message>
        <message>
            <source>Entity type</source>
            <translation>Entitätsart</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>A level up</source>
            <translation>Eine Stufe höher</translation>
        </message>
        <message>
            <source>A level down</source>
            <translation>Eine Stufe tiefer</translation>
        </message>
    </context>
    <context>
        <name>OutlineView</name>
        <message>
            <source>Outline of the codebook</source>
            <translation>Gliederung des Codebuchs</translation>
        </message>
    </context>
    <context>
        <name>PageSwitch</name>
        <message>
            <source>Code</source>
            <translation>Kodieren</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Codebuch</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Diese Aussage ist nicht mehr da.</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Dieser Artikel ist nicht mehr da.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Go to anything</source>
            <translation>Zu allem gehen</translation>
        </message>
        <message>
            <source>Commands, articles, topics, people, statements …</source>
            <translation>Befehle, Artikel, Themen, Personen, Aussagen …</translation>
        </message>
    </context>
    <context>
        <name>PaletteSource</name>
        <message>
            <source>command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>Aussage</translation>
        </message>
    </context>
    <context>
        <name>PasteArticleDialog</name>
        <message>
            <source>Paste text as article</source>
            <translation>Text als Artikel einfügen</translation>
        </message>
        <message>
            <source>The text goes in as it stands in the clipboard and never changes afterwards.</source>
            <translation>Der Text kommt so herein, wie er in der Zwischenablage steht, und ändert sich danach nie mehr.</translation>
        </message>
        <message>
            <source>Add article</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 oder 2025-01-22</translation>
        </message>
        <message>
            <source>Take the clipboard again</source>
            <translation>Die Zwischenablage noch einmal holen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>There is no text in the clipboard.</source>
            <translation>In der Zwischenablage ist kein Text.</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy the article, then take the clipboard again.</source>
            <translation>In der Zwischenablage ist kein Text. Kopieren Sie den Artikel, und holen Sie dann die Zwischenablage noch einmal.</translation>
        </message>
        <message>
            <source>Text, {0} characters</source>
            <translation>Text, {0} Zeichen</translation>
        </message>
        <message>
            <source>An article needs a title.</source>
            <translation>Ein Artikel braucht einen Titel.</translation>
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>„{0}“ ist weder Jahr noch Monat noch Tag. Schreiben Sie 2025, 2025-01 oder 2025-01-22.</translation>
        </message>
    </context>
    <context>
        <name>PatternEdit</name>
        <message>
            <source>Words or pattern to look for</source>
            <translation>Gesuchte Wörter oder Muster</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
    </context>
    <context>
        <name>PickExampleDialog</name>
        <message>
            <source>An example from what is coded</source>
            <translation>Ein Beispiel aus dem Kodierten</translation>
        </message>
        <message>
            <source>Search the statements of the project; the words of the one you choose are taken over.</source>
            <translation>Suchen Sie in den Aussagen des Projekts; die Wörter der gewählten werden übernommen.</translation>
        </message>
        <message>
            <source>Take as example</source>
            <translation>Als Beispiel nehmen</translation>
        </message>
        <message>
            <source>Words, a speaker, a topic …</source>
            <translation>Wörter, ein Sprecher, ein Thema …</translation>
        </message>
        <message>
            <source>Statements found</source>
            <translation>Gefundene Aussagen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>the first {0} statements</source>
            <translation>die ersten {0} Aussagen</translation>
        </message>
        <message>
            <source>No statement has these words.</source>
            <translation>Keine Aussage enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>PickerEditor</name>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
    </context>
    <context>
        <name>ProblemList</name>
        <message>
            <source>Problems of the codebook</source>
            <translation>Fehler im Codebuch</translation>
        </message>
        <message>
            <source>1 problem: it has to be mended before the codebook can be published</source>
            <translation>1 Fehler: Er muss behoben werden, bevor das Codebuch veröffentlicht werden kann</translation>
        </message>
        <message>
            <source>{0} problems: they have to be mended before the codebook can be published</source>
            <translation>{0} Fehler: Sie müssen behoben werden, bevor das Codebuch veröffentlicht werden kann</translation>
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Open project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Projekte (*{0})</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
    </context>
    <context>
        <name>ProjectArticlesModel</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
    </context>
    <context>
        <name>ProjectRoom</name>
        <message>
            <source>Choose a statement first: then its topic can be set from here.</source>
            <translation>Wählen Sie zuerst eine Aussage: Dann lässt sich ihr Thema von hier aus setzen.</translation>
        </message>
        <message>
            <source>coding is paused</source>
            <translation>das Kodieren ruht</translation>
        </message>
    </context>
    <context>
        <name>ProjectStatementsModel</name>
        <message>
            <source>gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>coding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>to review</source>
            <translation>zu prüfen</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts gewählt</translation>
        </message>
    </context>
    <context>
        <name>PublishActions</name>
        <message>
            <source>Looking at what the new version does …</source>
            <translation>Es wird angesehen, was die neue Version bewirkt …</translation>
        </message>
        <message>
            <source>Publishing …</source>
            <translation>Wird veröffentlicht …</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>The codebook is now at version {0}.</source>
            <translation>Das Codebuch ist jetzt bei Version {0}.</translation>
        </message>
        <message>
            <source>1 statement waits for review.</source>
            <translation>1 Aussage ist zu prüfen.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was changed.</source>
            <translation>Abgebrochen: Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{0} statements wait for review.</source>
            <translation>{0} Aussagen sind zu prüfen.</translation>
        </message>
    </context>
    <context>
        <name>PublishCodebookDialog</name>
        <message>
            <source>A statement is brought to the new version whole or not at all; what is left keeps its values and waits on the review list. One undo takes all of it back.</source>
            <translation>Eine Aussage wird ganz oder gar nicht in die neue Version übernommen; was zurückbleibt, behält seine Werte und wartet auf der Prüfliste. Einmal Rückgängig nimmt alles zurück.</translation>
        </message>
        <message>
            <source>Why (kept with the version)</source>
            <translation>Warum (steht bei der Fassung)</translation>
        </message>
        <message>
            <source>Only words change: what is coded keeps its meaning and its version.</source>
            <translation>Nur Wörter ändern sich: Was kodiert ist, behält seine Bedeutung und seine Version.</translation>
        </message>
        <message>
            <source>What the new version does</source>
            <translation>Was die neue Version bewirkt</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Braucht eine Antwort</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>e.g. “{0}” – {1}</source>
            <translation>z. B. „{0}“ – {1}</translation>
        </message>
        <message>
            <source>Publish version {0} of the codebook</source>
            <translation>Version {0} des Codebuchs veröffentlichen</translation>
        </message>
        <message>
            <source>Publish as version {0}</source>
            <translation>Als Version {0} veröffentlichen</translation>
        </message>
        <message>
            <source>Say what takes over: {0}</source>
            <translation>Sagen Sie, was an die Stelle tritt: {0}</translation>
        </message>
    </context>
    <context>
        <name>QuotationActions</name>
        <message>
            <source>Every quotation of this article has a statement.</source>
            <translation>Jedes Zitat dieses Artikels hat eine Aussage.</translation>
        </message>
        <message>
            <source>Went on from the beginning</source>
            <translation>Am Anfang weitergesucht</translation>
        </message>
        <message>
            <source>Went on from the end</source>
            <translation>Am Ende weitergesucht</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Article text</source>
            <translation>Text des Artikels</translation>
        </message>
        <message>
            <source>Where the statements are in the article</source>
            <translation>Wo im Artikel die Aussagen sind</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Artikel ohne Titel</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <source>about {0} words</source>
            <translation>etwa {0} Wörter</translation>
        </message>
        <message>
            <source>{0} words</source>
            <translation>{0} Wörter</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Choose an article in the list.</source>
            <translation>Wählen Sie einen Artikel in der Liste.</translation>
        </message>
        <message>
            <source>Here the articles are read and coded. Bring some in first: File ▸ Import files.</source>
            <translation>Hier werden die Artikel gelesen und kodiert. Holen Sie zuerst welche herein: Datei ▸ Dateien importieren.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Undo {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
        <message>
            <source>Redo {0}</source>
            <translation>Wiederherstellen: {0}</translation>
        </message>
    </context>
    <context>
        <name>RemoveArticlesDialog</name>
        <message>
            <source>Remove this article?</source>
            <translation>Diesen Artikel entfernen?</translation>
        </message>
        <message>
            <source>Everything coded in them goes too: statements, states, questions, decisions.</source>
            <translation>Alles darin Kodierte geht mit: Aussagen, Stände, Fragen, Entscheidungen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {0} articles?</source>
            <translation>{0} Artikel entfernen?</translation>
        </message>
        <message>
            <source>One undo ({0}) brings all of it back.</source>
            <translation>Einmal Rückgängig ({0}) bringt alles zurück.</translation>
        </message>
    </context>
    <context>
        <name>RenameSpeakerDialog</name>
        <message>
            <source>Rename the speaker</source>
            <translation>Den Sprecher umbenennen</translation>
        </message>
        <message>
            <source>Every statement that names this speaker shows the new name.</source>
            <translation>Jede Aussage, die diesen Sprecher nennt, zeigt den neuen Namen.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Keep “{0}” as another name</source>
            <translation>„{0}“ als weiteren Namen behalten</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>{0} records written to {1}.</source>
            <translation>{0} Datensätze nach {1} geschrieben.</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} Artikel</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 Aussage</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>1 entity</source>
            <translation>1 Entität</translation>
        </message>
        <message>
            <source>{0} entities</source>
            <translation>{0} Entitäten</translation>
        </message>
        <message>
            <source>1 article state</source>
            <translation>1 Artikelstand</translation>
        </message>
        <message>
            <source>{0} article states</source>
            <translation>{0} Artikelstände</translation>
        </message>
        <message>
            <source>1 codebook version</source>
            <translation>1 Codebuch-Fassung</translation>
        </message>
        <message>
            <source>{0} codebook versions</source>
            <translation>{0} Codebuch-Fassungen</translation>
        </message>
        <message>
            <source>1 coder</source>
            <translation>1 kodierende Person</translation>
        </message>
        <message>
            <source>{0} coders</source>
            <translation>{0} kodierende Personen</translation>
        </message>
        <message>
            <source>Nothing new.</source>
            <translation>Nichts Neues.</translation>
        </message>
        <message>
            <source>1 record written to {0}.</source>
            <translation>1 Datensatz nach {0} geschrieben.</translation>
        </message>
        <message>
            <source>Imported: {0}.</source>
            <translation>Importiert: {0}.</translation>
        </message>
        <message>
            <source>There already: {0}.</source>
            <translation>Schon da: {0}.</translation>
        </message>
        <message>
            <source>Refused: {0}.</source>
            <translation>Abgelehnt: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewActions</name>
        <message>
            <source>Reviewed.</source>
            <translation>Geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ReviewStrip</name>
        <message>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Takes the statement off the review list</source>
            <translation>Nimmt die Aussage von der Prüfliste</translation>
        </message>
        <message>
            <source>To review: {0}</source>
            <translation>Zu prüfen: {0}</translation>
        </message>
        <message>
            <source>sent by {0}</source>
            <translation>auf die Liste gesetzt von {0}</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
    </context>
    <context>
        <name>RoleTable</name>
        <message>
            <source>Roles with their dates</source>
            <translation>Rollen mit ihren Daten</translation>
        </message>
    </context>
    <context>
        <name>RoleTableModel</name>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Add a role…</source>
            <translation>Rolle hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>Segment</name>
        <message>
            <source>Key {0}</source>
            <translation>Taste {0}</translation>
        </message>
    </context>
    <context>
        <name>SelectionExport</name>
        <message>
            <source>Exporting …</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>Table for any program (*.csv)</source>
            <translation>Tabelle für jedes Programm (*.csv)</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Excel-Tabelle (*.xlsx)</translation>
        </message>
        <message>
            <source>Full records, JSON Lines (*.jsonl)</source>
            <translation>Vollständige Datensätze, JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>1 statement written to {1}.</source>
            <translation>1 Aussage nach {1} geschrieben.</translation>
        </message>
        <message>
            <source>{0} statements written to {1}.</source>
            <translation>{0} Aussagen nach {1} geschrieben.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} Aussagen</translation>
        </message>
        <message>
            <source>Export {0} statements</source>
            <translation>{0} Aussagen exportieren</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>An apostrophe stands before {0} cells that could be formulas.</source>
            <translation>Vor {0} Zellen, die Formeln sein könnten, steht ein Apostroph.</translation>
        </message>
        <message>
            <source>Control characters were left out of {0} cells.</source>
            <translation>Aus {0} Zellen wurden Steuerzeichen weggelassen.</translation>
        </message>
        <message>
            <source>{0} cells were too long and were cut.</source>
            <translation>{0} Zellen waren zu lang und wurden gekürzt.</translation>
        </message>
    </context>
    <context>
        <name>SkipDialog</name>
        <message>
            <source>Skip the article</source>
            <translation>Den Artikel überspringen</translation>
        </message>
        <message>
            <source>A skipped article counts as finished. The reason stays with it.</source>
            <translation>Ein übersprungener Artikel gilt als fertig. Der Grund bleibt dabei stehen.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>&amp;Off topic: nothing in it that this project codes</source>
            <translation>&amp;Themenfremd: nichts darin, was dieses Projekt kodiert</translation>
        </message>
        <message>
            <source>&amp;Duplicate: the same text as another article</source>
            <translation>&amp;Doppelt: derselbe Text wie ein anderer Artikel</translation>
        </message>
        <message>
            <source>&amp;Unreadable: broken, cut off, not an article</source>
            <translation>&amp;Unlesbar: beschädigt, abgeschnitten, kein Artikel</translation>
        </message>
    </context>
    <context>
        <name>SpanActions</name>
        <message>
            <source>Choose the statement first that the words belong to.</source>
            <translation>Wählen Sie zuerst die Aussage, zu der die Wörter gehören.</translation>
        </message>
        <message>
            <source>Choose the statement first that the mention belongs to.</source>
            <translation>Wählen Sie zuerst die Aussage, zu der die Nennung gehört.</translation>
        </message>
        <message>
            <source>This statement has no field that could be mentioned.</source>
            <translation>Diese Aussage hat kein Feld, das genannt werden könnte.</translation>
        </message>
        <message>
            <source>Select the words that mention it first.</source>
            <translation>Wählen Sie zuerst die Wörter der Nennung aus.</translation>
        </message>
        <message>
            <source>Put the caret into the fragment or the mention that is to go.</source>
            <translation>Setzen Sie die Einfügemarke in das Fragment oder die Nennung, die wegfallen soll.</translation>
        </message>
        <message>
            <source>Choose the statement first whose ends are to move.</source>
            <translation>Wählen Sie zuerst die Aussage, deren Enden sich bewegen sollen.</translation>
        </message>
        <message>
            <source>Select the words of the further fragment first.</source>
            <translation>Wählen Sie zuerst die Wörter des weiteren Fragments aus.</translation>
        </message>
        <message>
            <source>Marked as mention of {0}</source>
            <translation>Als Nennung von {0} markiert</translation>
        </message>
        <message>
            <source>Marked “{0}” as mention</source>
            <translation>„{0}“ als Nennung markiert</translation>
        </message>
    </context>
    <context>
        <name>SpeakerFiles</name>
        <message>
            <source>Speakers (*.csv *.tsv *.jsonl)</source>
            <translation>Sprecher (*.csv *.tsv *.jsonl)</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Wird importiert …</translation>
        </message>
        <message>
            <source>Table (*.csv);;Table (*.tsv);;JSON Lines (*.jsonl)</source>
            <translation>Tabelle (*.csv);;Tabelle (*.tsv);;JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>Import speakers</source>
            <translation>Sprecher importieren</translation>
        </message>
        <message>
            <source>Export speakers</source>
            <translation>Sprecher exportieren</translation>
        </message>
        <message>
            <source>{0} speakers written to {1}.</source>
            <translation>{0} Sprecher nach {1} geschrieben.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
    </context>
    <context>
        <name>SpeakersPage</name>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Zusammenführen …</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Aufteilen …</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Aus der Auswahl nehmen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Delete all of these</source>
            <translation>Alle diese löschen</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Wieder anbieten</translation>
        </message>
    </context>
    <context>
        <name>SpeakersPageActions</name>
        <message>
            <source>Choose two or more that are the same.</source>
            <translation>Wählen Sie zwei oder mehr, die dasselbe sind.</translation>
        </message>
        <message>
            <source>1 speaker deleted.</source>
            <translation>1 Sprecher gelöscht.</translation>
        </message>
        <message>
            <source>Nobody in the registry is called “{0}”. Add them first.</source>
            <translation>Niemand im Register heißt „{0}“. Fügen Sie den Eintrag zuerst hinzu.</translation>
        </message>
        <message>
            <source>{0} speakers deleted.</source>
            <translation>{0} Sprecher gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>SplitSpeakerDialog</name>
        <message>
            <source>Tick what belongs to somebody else. The statements are coded anew with the new entry.</source>
            <translation>Haken Sie an, was zu jemand anderem gehört. Die Aussagen werden mit dem neuen Eintrag neu kodiert.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilen</translation>
        </message>
        <message>
            <source>Name of the new entry</source>
            <translation>Name des neuen Eintrags</translation>
        </message>
        <message>
            <source>Show only what contains…</source>
            <translation>Nur zeigen mit den Wörtern …</translation>
        </message>
        <message>
            <source>Show only what contains these words</source>
            <translation>Nur zeigen, was diese Wörter enthält</translation>
        </message>
        <message>
            <source>What goes to the new entry</source>
            <translation>Was zum neuen Eintrag kommt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Statements ({0})</source>
            <translation>Aussagen ({0})</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Merged entries</source>
            <translation>Zusammengeführte Einträge</translation>
        </message>
        <message>
            <source>Split “{0}”</source>
            <translation>„{0}“ aufteilen</translation>
        </message>
        <message>
            <source>Split off {0}</source>
            <translation>{0} abtrennen</translation>
        </message>
        <message>
            <source>{0} more are not listed</source>
            <translation>{0} weitere sind nicht aufgeführt</translation>
        </message>
    </context>
    <context>
        <name>StatementActions</name>
        <message>
            <source>Select words, or choose a statement: it gets the values of the one before.</source>
            <translation>Wählen Sie Wörter oder eine Aussage aus: Sie bekommt die Werte der vorigen.</translation>
        </message>
        <message>
            <source>There is no statement before whose values could be repeated.</source>
            <translation>Es gibt keine Aussage davor, deren Werte wiederholt werden könnten.</translation>
        </message>
        <message>
            <source>Statement deleted</source>
            <translation>Aussage gelöscht</translation>
        </message>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation>Wählen Sie zuerst eine Aussage: Klicken Sie auf ihre Wörter oder ihre Zeile.</translation>
        </message>
        <message>
            <source>Select the words of the statement first, then press Enter.</source>
            <translation>Wählen Sie zuerst die Wörter der Aussage aus, und drücken Sie dann Eingabe.</translation>
        </message>
        <message>
            <source>{0} statements deleted</source>
            <translation>{0} Aussagen gelöscht</translation>
        </message>
        <message>
            <source>{0} – Undo {1}</source>
            <translation>{0} – Rückgängig mit {1}</translation>
        </message>
    </context>
    <context>
        <name>StatementColumns</name>
        <message>
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>gemerkt</translation>
        </message>
        <message>
            <source>coding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Kodiert von</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Codebook version</source>
            <translation>Codebuch-Version</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Article’s tag</source>
            <translation>Schlagwort des Artikels</translation>
        </message>
        <message>
            <source>Article’s state</source>
            <translation>Stand des Artikels</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Note on the statement</source>
            <translation>Notiz zur Aussage</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>Filter statements…</source>
            <translation>Aussagen filtern …</translation>
        </message>
        <message>
            <source>Filter the statements by words and values</source>
            <translation>Die Aussagen nach Wörtern und Werten filtern</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation>Keine Aussage passt</translation>
        </message>
        <message>
            <source>Change the filter.</source>
            <translation>Ändern Sie den Filter.</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>Kein Artikel ist offen</translation>
        </message>
        <message>
            <source>Choose one in the list on the left.</source>
            <translation>Wählen Sie einen in der Liste links.</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Noch keine Aussagen</translation>
        </message>
        <message>
            <source>Select words in the text and press Enter: that makes a statement.</source>
            <translation>Wählen Sie Wörter im Text aus, und drücken Sie Eingabe: Das macht eine Aussage.</translation>
        </message>
    </context>
    <context>
        <name>StatementTableModel</name>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Kodiert von</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>StatementsPageActions</name>
        <message>
            <source>Nothing was looked for</source>
            <translation>Es wurde nichts gesucht</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Nicht gruppieren</translation>
        </message>
        <message>
            <source>The index of words is not finished: some statements are missing.</source>
            <translation>Das Wörterverzeichnis ist noch nicht fertig: Einige Aussagen fehlen.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation>Keine Aussage passt</translation>
        </message>
        <message>
            <source>Change the filters, or clear them.</source>
            <translation>Ändern Sie die Filter, oder leeren Sie sie.</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Noch keine Aussagen</translation>
        </message>
        <message>
            <source>Here all statements of the project are found, compared and changed. Make the first on the Code page.</source>
            <translation>Hier werden alle Aussagen des Projekts gefunden, verglichen und geändert. Machen Sie die erste auf der Seite Kodieren.</translation>
        </message>
        <message>
            <source>Group: {0}</source>
            <translation>Gruppieren: {0}</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>no coder</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Kodiert von</translation>
        </message>
        <message>
            <source>Who codes – click to switch</source>
            <translation>Wer kodiert – zum Wechseln klicken</translation>
        </message>
        <message>
            <source>Another coder…</source>
            <translation>Andere Person …</translation>
        </message>
        <message>
            <source>✓ saved</source>
            <translation>✓ gespeichert</translation>
        </message>
        <message>
            <source>typing …</source>
            <translation>wird getippt …</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>schreibgeschützt</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>{0} von {1} fertig</translation>
        </message>
        <message>
            <source>1 statement here</source>
            <translation>1 Aussage hier</translation>
        </message>
        <message>
            <source>not saved: {0}</source>
            <translation>nicht gespeichert: {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
        <message>
            <source>read-only: open by {0}</source>
            <translation>schreibgeschützt: geöffnet von {0}</translation>
        </message>
        <message>
            <source>{0} statements here</source>
            <translation>{0} Aussagen hier</translation>
        </message>
    </context>
    <context>
        <name>SuccessorPicker</name>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>What takes over</source>
            <translation>Was an die Stelle tritt</translation>
        </message>
        <message>
            <source>2025-01-22</source>
            <translation>2025-01-22</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Name …</translation>
        </message>
        <message>
            <source>{0} (new)</source>
            <translation>{0} (neu)</translation>
        </message>
    </context>
    <context>
        <name>TagEdit</name>
        <message>
            <source>Add tags, with commas between them</source>
            <translation>Schlagwörter hinzufügen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>Schlagwörter hinzufügen</translation>
        </message>
        <message>
            <source>Take the tag {0} away</source>
            <translation>Das Schlagwort {0} wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Type a name.</source>
            <translation>Tippen Sie einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>TextDifferenceDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>only here: underlined</source>
            <translation>nur hier: unterstrichen</translation>
        </message>
        <message>
            <source>only here: struck through</source>
            <translation>nur hier: durchgestrichen</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Voriger Unterschied</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Nächster Unterschied</translation>
        </message>
        <message>
            <source>The two texts are equal.</source>
            <translation>Die beiden Texte sind gleich.</translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 Unterschied</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} differences</source>
            <translation>{0} Unterschiede</translation>
        </message>
    </context>
    <context>
        <name>TextLookDialog</name>
        <message>
            <source>Typeface, column and leading</source>
            <translation>Schrift, Spalte und Zeilenabstand</translation>
        </message>
        <message>
            <source>The article in the window shows each change at once.</source>
            <translation>Der Artikel im Fenster zeigt jede Änderung sofort.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Serif (as it ships)</source>
            <translation>Serifen (wie ausgeliefert)</translation>
        </message>
        <message>
            <source>Sans-serif (as the window)</source>
            <translation>Serifenlos (wie das Fenster)</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> characters</source>
            <translation> Zeichen</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Breite der Spalte</translation>
        </message>
        <message>
            <source>Distance of the lines</source>
            <translation>Abstand der Zeilen</translation>
        </message>
        <message>
            <source>As it ships</source>
            <translation>Wie ausgeliefert</translation>
        </message>
        <message>
            <source>Lines never come nearer than the four marks under them need.</source>
            <translation>Zeilen rücken nie näher zusammen, als es die vier Linien darunter erlauben.</translation>
        </message>
    </context>
    <context>
        <name>TextSearch</name>
        <message>
            <source>This pattern takes too long. Repeat less inside what is repeated, as in (a+)+.</source>
            <translation>Dieses Muster braucht zu lange. Wiederholen Sie weniger innerhalb von Wiederholtem wie in (a+)+.</translation>
        </message>
        <message>
            <source>The regular expression cannot be read at character {0}: {1}.</source>
            <translation>Der reguläre Ausdruck kann bei Zeichen {0} nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>The regular expression cannot be read: {0}.</source>
            <translation>Der reguläre Ausdruck kann nicht gelesen werden: {0}.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>no speaker yet</source>
            <translation>noch kein Sprecher</translation>
        </message>
        <message>
            <source>coded by {name}</source>
            <translation>kodiert von {name}</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>ThingEditor</name>
        <message>
            <source>The id is made once and never changes: files and what is coded use it.</source>
            <translation>Die Kennung entsteht einmal und ändert sich nie: Dateien und das Kodierte verwenden sie.</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation>(keine Beschriftung)</translation>
        </message>
        <message>
            <source>id: {0}</source>
            <translation>Kennung: {0}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Go to anything</source>
            <translation>Zu allem gehen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>TreeEditor</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Nothing in {0} has these words</source>
            <translation>Nichts in {0} enthält diese Wörter</translation>
        </message>
        <message>
            <source>Type to filter {0} options</source>
            <translation>Tippen filtert {0} Optionen</translation>
        </message>
    </context>
    <context>
        <name>TryOut</name>
        <message>
            <source>Statement type to try</source>
            <translation>Aussageart zum Ausprobieren</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Begins the pretend statement anew</source>
            <translation>Beginnt die Probe-Aussage von vorn</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>TypedEditor</name>
        <message>
            <source>Write a year, a month or a day: 2025, 2025-01, 2025-01-22</source>
            <translation>Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2025, 2025-01, 2025-01-22</translation>
        </message>
        <message>
            <source>There is no year 0</source>
            <translation>Ein Jahr 0 gibt es nicht</translation>
        </message>
        <message>
            <source>There is no day 0</source>
            <translation>Einen Tag 0 gibt es nicht</translation>
        </message>
        <message>
            <source>{0} has {1} days</source>
            <translation>{0} hat {1} Tage</translation>
        </message>
        <message>
            <source>“{0}” is not a number</source>
            <translation>„{0}“ ist keine Zahl</translation>
        </message>
        <message>
            <source>There is no month {0}</source>
            <translation>Einen Monat {0} gibt es nicht</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 oder 2025-01-22</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts wiederherzustellen.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>Undoing: {0}</source>
            <translation>Wird rückgängig gemacht: {0}</translation>
        </message>
        <message>
            <source>Doing again: {0}</source>
            <translation>Wird wiederhergestellt: {0}</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Rückgängig gemacht: {0}</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederhergestellt: {0}</translation>
        </message>
    </context>
    <context>
        <name>UsageModel</name>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>(the whole article)</source>
            <translation>(der ganze Artikel)</translation>
        </message>
    </context>
    <context>
        <name>ValueActions</name>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation>Wählen Sie zuerst eine Aussage: Klicken Sie auf ihre Wörter oder ihre Zeile.</translation>
        </message>
        <message>
            <source>No field of this statement has an option {0}.</source>
            <translation>Kein Feld dieser Aussage hat eine Option {0}.</translation>
        </message>
    </context>
    <context>
        <name>ValuesButton</name>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>wählen …</translation>
        </message>
        <message>
            <source>Values: {0}</source>
            <translation>Werte: {0}</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <source>Everybody’s statements are shown</source>
            <translation>Die Aussagen aller werden gezeigt</translation>
        </message>
        <message>
            <source>Only your own statements are shown</source>
            <translation>Nur Ihre eigenen Aussagen werden gezeigt</translation>
        </message>
        <message>
            <source>Make a statement first: select words and press Enter.</source>
            <translation>Machen Sie zuerst eine Aussage: Wählen Sie Wörter aus, und drücken Sie Eingabe.</translation>
        </message>
    </context>
    <context>
        <name>WalkStatementsDialog</name>
        <message>
            <source>Leave to review (0)</source>
            <translation>Auf die Prüfliste (0)</translation>
        </message>
        <message>
            <source>Stop; the rest to review</source>
            <translation>Anhalten; der Rest auf die Prüfliste</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>An die Stelle tritt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} (new)</source>
            <translation>{0} (neu)</translation>
        </message>
        <message>
            <source>Until now: {0}</source>
            <translation>Bisher: {0}</translation>
        </message>
        <message>
            <source>answered already</source>
            <translation>schon beantwortet</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Das Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Zuletzt geöffnete Projekte</translation>
        </message>
        <message>
            <source>None yet. The sample is a small project of invented articles, ready to code.</source>
            <translation>Noch keine. Das Beispiel ist ein kleines Projekt mit erfundenen Artikeln, bereit zum Kodieren.</translation>
        </message>
        <message>
            <source>Mark who says what, on which topic, with which stance.</source>
            <translation>Markieren Sie, wer was sagt, zu welchem Thema, mit welcher Haltung.</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>WordsInContextDialog</name>
        <message>
            <source>Words in context</source>
            <translation>Wörter im Zusammenhang</translation>
        </message>
        <message>
            <source>Words or pattern…</source>
            <translation>Wörter oder Muster …</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
    </context>
    <context>
        <name>_RoleDelegate</name>
        <message>
            <source>2025-01-20</source>
            <translation>2025-01-20</translation>
        </message>
        <message>
            <source>A year, a month or a day: 2025, 2025-01 or 2025-01-20.</source>
            <translation>Ein Jahr, ein Monat oder ein Tag: 2025, 2025-01 oder 2025-01-20.</translation>
        </message>
    </context>
</TS>
