<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <name>CodebookUpdateDialog</name>
        <message>
            <source>Update the codebook</source>
            <translation>Das Codebuch aktualisieren</translation>
        </message>
        <message>
            <source>Takes new options, fields, types, labels and guidance as a new version. What is coded keeps its meaning: nothing may go or change its kind.</source>
            <translation>Übernimmt neue Optionen, Felder, Arten, Beschriftungen und Anleitungen als neue Fassung. Was kodiert ist, behält seine Bedeutung: Nichts darf wegfallen oder seine Art ändern.</translation>
        </message>
        <message>
            <source>Take as new version</source>
            <translation>Als neue Fassung übernehmen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Codebook file</source>
            <translation>Codebuch-Datei</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>Why (kept with the version)</source>
            <translation>Warum (steht bei der Fassung)</translation>
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
            <source>Refused</source>
            <translation>Abgelehnt</translation>
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
            <source>It is the same as the codebook that the project has.</source>
            <translation>Es ist dasselbe Codebuch, das das Projekt schon hat.</translation>
        </message>
        <message>
            <source>{0} changes are not additive; nothing is taken.</source>
            <translation>{0} Änderungen fügen nicht nur hinzu; nichts wird übernommen.</translation>
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
        <name>Desk</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation>Das Kodieren wartet, bis die Artikel da sind.</translation>
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
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Ein anderer Vorgang läuft; warten Sie, oder brechen Sie ihn ab.</translation>
        </message>
        <message>
            <source>The codebook has a new version.</source>
            <translation>Das Codebuch hat eine neue Fassung.</translation>
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
        <name>FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <source>Move the ends</source>
            <translation>Die Enden bewegen</translation>
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
            <source>update codebook</source>
            <translation>Codebuch aktualisieren</translation>
        </message>
        <message>
            <source>These changes are not additive:</source>
            <translation>Diese Änderungen fügen nicht nur hinzu:</translation>
        </message>
        <message>
            <source>The codebook is the same as the current version.</source>
            <translation>Das Codebuch ist dasselbe wie die jetzige Fassung.</translation>
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
            <source>{0} cannot be of type {1}: it is in use as {2}.</source>
            <translation>{0} kann nicht von der Art {1} sein: Es ist als {2} in Gebrauch.</translation>
        </message>
        <message>
            <source>Change those statements first.</source>
            <translation>Ändern Sie zuerst diese Aussagen.</translation>
        </message>
        <message>
            <source>The role ends ({0}) before it begins ({1}).</source>
            <translation>Die Rolle endet ({0}), bevor sie beginnt ({1}).</translation>
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
            <source>same again</source>
            <translation>noch einmal dasselbe</translation>
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
            <source>mark as unsure</source>
            <translation>als unsicher kennzeichnen</translation>
        </message>
        <message>
            <source>mark as sure</source>
            <translation>als sicher kennzeichnen</translation>
        </message>
        <message>
            <source>change type</source>
            <translation>Art ändern</translation>
        </message>
        <message>
            <source>The codebook has no statement type {0}.</source>
            <translation>Das Codebuch hat keine Aussageart {0}.</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Diese Aussage ist nicht mehr da.</translation>
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
            <source>{0} is the project itself.</source>
            <translation>{0} ist das Projekt selbst.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
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
            <source>A file cannot be read: {0}.</source>
            <translation>Eine Datei kann nicht gelesen werden: {0}.</translation>
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
            <source>the file is empty.</source>
            <translation>die Datei ist leer.</translation>
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
            <source>the order changed</source>
            <translation>die Reihenfolge ist anders</translation>
        </message>
        <message>
            <source>multiple becomes {0}</source>
            <translation>mehrfach wird zu {0}</translation>
        </message>
        <message>
            <source>is required by another rule</source>
            <translation>wird von einer anderen Regel verlangt</translation>
        </message>
        <message>
            <source>{0} entities of type {1}</source>
            <translation>{0} Entitäten der Art {1}</translation>
        </message>
        <message>
            <source>{0} changed</source>
            <translation>{0} geändert</translation>
        </message>
        <message>
            <source>a new field cannot be required: what is coded lacks it</source>
            <translation>ein neues Feld kann nicht verlangt sein: Dem schon Kodierten fehlt es</translation>
        </message>
        <message>
            <source>the option is gone</source>
            <translation>die Option ist weg</translation>
        </message>
        <message>
            <source>new option “{0}”</source>
            <translation>neue Option „{0}“</translation>
        </message>
        <message>
            <source>the {0} is gone</source>
            <translation>weggefallen: {0}</translation>
        </message>
        <message>
            <source>new {0} “{1}”</source>
            <translation>neu: {0} „{1}“</translation>
        </message>
        <message>
            <source>the option moved in the tree</source>
            <translation>die Option steht anderswo im Baum</translation>
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
            <source>there is no entity {0}</source>
            <translation>es gibt keine Entität {0}</translation>
        </message>
        <message>
            <source>{0} takes no entity of type {1}</source>
            <translation>{0} nimmt keine Entität der Art {1} auf</translation>
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
            <source>“{0}” cannot be redone: later work builds on it.</source>
            <translation>„{0}“ kann nicht wiederhergestellt werden: Spätere Arbeit baut darauf auf.</translation>
        </message>
        <message>
            <source>{0} is open read-only.</source>
            <translation>{0} ist schreibgeschützt geöffnet.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
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
            <source>{0} is a folder, not a project file.</source>
            <translation>{0} ist ein Ordner, keine Projektdatei.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Es gibt keine Datei {0}.</translation>
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
            <source>Cannot read {0}: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
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
            <source>Half a character (a lone surrogate) cannot be kept.</source>
            <translation>Ein halbes Zeichen (ein einzelnes Surrogat) kann nicht behalten werden.</translation>
        </message>
        <message>
            <source>Type the text again.</source>
            <translation>Tippen Sie den Text noch einmal.</translation>
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
        <name>PickerEditor</name>
        <message>
            <source>None</source>
            <translation>Keine</translation>
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
        <name>Segment</name>
        <message>
            <source>Key {0}</source>
            <translation>Taste {0}</translation>
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
            <source>Undone: {0}</source>
            <translation>Rückgängig gemacht: {0}</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederhergestellt: {0}</translation>
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
</TS>
