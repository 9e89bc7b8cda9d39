<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArticleActions</name>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}; this is the next one – Undo {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. That was the last one: no article is left to do.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <source>in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flagged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleDetailsDialog</name>
        <message>
            <source>Title and details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text itself never changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>en, de, uk …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Filter articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the articles by title and words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No articles yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in text files, tables or JSONL. The texts stay as they are; you mark the statements in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the filter or choose another tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search is still reading: {0} texts to go.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bindings</name>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste text as article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update codebook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grow the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shrink the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next uncoded quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous uncoded quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in context…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a statement of the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a statement of type…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the selection as a further fragment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the selection as mention of the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second statement on the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same again: the values of the last statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start: out by a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End: out by a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start: in by a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End: in by a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start: out by a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End: out by a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start: in by a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End: in by a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away the fragment or mention at the caret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose among the statements here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where I am</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish and open the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found, open the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to work on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title and details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the text to the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody’s statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serif or sans-serif text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wider column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrower column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typeface, column and leading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By stance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the coding form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus mode: only text and form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Annotator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the option with this digit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something in the program went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work up to the last gesture is in the project file. Please pass this report on, so that it can be mended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Statements at this place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChooserActions</name>
        <message>
            <source>No statement is here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChooserRow</name>
        <message>
            <source>no speaker yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the current statement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodebookUpdateDialog</name>
        <message>
            <source>Update the codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes new options, fields, types, labels and guidance as a new version. What is coded keeps its meaning: nothing may go or change its kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take as new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why (kept with the version)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reworded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same as the codebook that the project has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changes are not additive; nothing is taken.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoderActions</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coding as {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoderNameDialog</name>
        <message>
            <source>Who is coding?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your statements carry this name in the project and in every export. You can switch in the status bar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder. Choose another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColourActions</name>
        <message>
            <source>Statements are coloured {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} statements are hidden – {1} shows all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextActions</name>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first {0} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextModel</name>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyForm</name>
        <message>
            <source>No statement chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>make a statement of the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>word, quotation, sentence, paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go to the next statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words in the article and press {0} to make a statement of them, or click a statement.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntityEditor</name>
        <message>
            <source>New {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are called “{1}” – which one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named nearby</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangeActions</name>
        <message>
            <source>Exporting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has a new version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes JSON Lines: one record a line, sorted, the same bytes each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that nobody has begun, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coded by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the article, and type of the statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles with their statements, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, organisations, countries …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook, all versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in one file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled (gold)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file {0} already. Replace it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldColumn</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>the article’s date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the speaker’s role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the quotation marks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>mention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M marks the selected words as the mention of this field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed to finish the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as before – Enter keeps it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} marks as mention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mention, no value yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mention of no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} marks as mention of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} marks the selected words as the mention of this field</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>searching …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, wrapped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FlagDialog</name>
        <message>
            <source>Flag the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is unclear, so that it can be answered. The article keeps its statements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for instance: irony?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What about it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FlagEditor</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocusMode</name>
        <message>
            <source>All panes are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focus mode: {0} brings the rest back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuidancePanel</name>
        <message>
            <source>Here stands what the codebook says of the field in focus: what it means, when to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook says nothing more about this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avoid when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} examples</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>Unsure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure of this statement: comes back to it later ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} fragments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coded by {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the files …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled: nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates such as 3/4/2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts go in as they are; the same text is taken once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading goes on meanwhile; coding waits until the articles are in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every file and line was taken as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only if clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column with: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} with Annotator’s own records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (recognised)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IncompleteDialog</name>
        <message>
            <source>They are saved as they are, and are exported as incomplete. You can finish the article all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incomplete statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One statement is incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} statements are incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys go by their place on the keyboard, so they work under every layout. Choose an action and press “Change”, then the new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the keys that ship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press a key …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That key cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key that works everywhere needs Ctrl or Alt, or it could not be typed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} belongs to “{1}” already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the colours mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour the statements by something else</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LegendEntry</name>
        <message>
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} statements, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} – click hides or shows it, Alt+click shows it alone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>There is no other statement in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a statement that is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement has these words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookActions</name>
        <message>
            <source>Text size {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column of {0} characters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>About Annotator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annotator {0}

Code political statements in news articles, exact to the character.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkedWordsActions</name>
        <message>
            <source>The marked word “{0}” takes too long and is not shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkedWordsDialog</name>
        <message>
            <source>Marked words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outlined in every article of this project, for everybody who works on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>peace (talks|process)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vermilion, dashed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green, dotted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brown, dashed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grey, dotted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(empty)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Open recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the ends</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} problems</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>change article details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have coded statements in this article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the article is skipped: off topic, duplicate or unreadable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a year, a month or a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write 2025, 2025-01 or 2025-01-22.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>update codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These changes are not additive:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook is the same as the current version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add coder {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change coder {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A coder needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a coder named {0} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such coder in this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add alias {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove alias</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That entity is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no entity type {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no field {0} that takes entities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be of type {1}: it is in use as {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change those statements first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role ends ({0}) before it begins ({1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change marked words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marked words cannot be saved:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add fragment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change mention of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove fragment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove mention of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark mention of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That span is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement keeps at least one fragment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the statement instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mention belongs to a field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a fragment instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second statement on the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete {0} statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark as unsure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark as sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook has no statement type {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no field for: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear those values first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other statements point at this one: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove those links first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is coding first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click the name in the status bar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That statement is {0}’s and cannot be changed by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement cannot be saved:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no statement type {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the article is not in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(unknown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>→ statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is the project itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is open read-only{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file cannot be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles have no field {0} to map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fields are {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no column {1} for {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its columns are {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an encoding of text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no encoding {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a name such as utf-8, windows-1252 or gb18030.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no key {0}; the keys are {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no key holds the text; the keys are {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no column with the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its columns are {0}: say which with --map text=COLUMN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file has no header line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder cannot be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files of this kind cannot be read; readable are {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file cannot be read: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no layer {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no coder {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement type {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no state {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it first, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a project or another database and is not overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a valid codebook:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read the codebook {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not JSON: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} must be lower-case letters, digits, - and _</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a codebook needs at least one statement type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is reserved for the statement's own spans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.derived_from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot fill a field of kind {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a field of kind {0} needs options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only a tree has options inside options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.shown_when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fields that decide over it depend on it in turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a label cannot be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a colour of the form #RRGGBB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a field of kind {0} has no options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.entity_types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an entity field names the entity types that it takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a field of kind {0} takes no entities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}.default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id {0} must be lower-case letters, digits and _, a letter first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id {0} stands {1} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the key {0} must be one character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the key {0} stands {1} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no entity type {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no field {0} in this type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a field cannot decide over itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the order changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>multiple becomes {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is required by another rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} entities of type {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new field cannot be required: what is coded lacks it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the option is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new option “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the {0} is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new {0} “{1}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the option moved in the tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an option of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is neither true nor false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is too large a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a year, a month or a day (2025, 2025-01, 2025-01-22)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text value cannot be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no statement {0} in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the linked statement belongs to another coder, layer or round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the links lead back to this statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a statement needs at least one span in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a statement of type {0} is about the whole article and has no spans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[{0}, {1}) is empty or outside the text of {2} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>values.{0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a field of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes one value, not {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds the same value twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a statement span shows no field's value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a field of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no value number {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no entity {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} takes no entity of type {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} row {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points at a {0} that is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>setting current_codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no codebook version {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>statement {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is listed at {0} and starts at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its codebook has no type {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changes belong to no step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read any further: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text differs from its sha256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>article {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id does not belong to the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>codebook {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id does not belong to the content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[{0}, {1}) is not the quote {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its codebook version {0} cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not there, and no step removed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stands without a step that made it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differs from the image that its last step left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is open read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a folder, not a project file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, or make a project with `annotator new`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not an Annotator project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was written by a newer Annotator (format {1}; this one knows {2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Annotator; the file was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is open read-only: {1} has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot make {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} later work builds on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo or remove that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is in an older format and has to be brought up to date once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it where it can be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} was changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half a character (a lone surrogate) cannot be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the text again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project is one file. It holds the articles, the codebook, everyone’s statements and their history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the project is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects (*.annotator)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codebook can grow later: new options and clearer guidance are taken in as a new version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a codebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file {0} already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Go to anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands, articles, topics, people, statements …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteArticleDialog</name>
        <message>
            <source>Paste text as article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text goes in as it stands in the clipboard and never changes afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the clipboard again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in the clipboard. Copy the article, then take the clipboard again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text, {0} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An article needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PatternEdit</name>
        <message>
            <source>Words or pattern to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regular expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole words only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PickerEditor</name>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Open project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectRoom</name>
        <message>
            <source>Choose a statement first: then its topic can be set from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coding is paused</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuotationActions</name>
        <message>
            <source>Every quotation of this article has a statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went on from the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went on from the end</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>%n words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the statements are in the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %n words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an article in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the articles are read and coded. Bring some in first: File ▸ Import files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Segment</name>
        <message>
            <source>Key {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SkipDialog</name>
        <message>
            <source>Skip the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A skipped article counts as finished. The reason stays with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Off topic: nothing in it that this project codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Duplicate: the same text as another article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Unreadable: broken, cut off, not an article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpanActions</name>
        <message>
            <source>Choose the statement first that the words belong to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the statement first that the mention belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This statement has no field that could be mentioned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the words that mention it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the caret into the fragment or the mention that is to go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the statement first whose ends are to move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the words of the further fragment first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked as mention of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked “{0}” as mention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatementActions</name>
        <message>
            <source>Select words, or choose a statement: it gets the values of the one before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement before whose values could be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the words of the statement first, then press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} statements deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} – Undo {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>Filter statements…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the statements by words and values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one in the list on the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statements yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words in the text and press Enter: that makes a statement.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatementTableModel</name>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>no coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who codes – click to switch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another coder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>typing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 statement here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not saved: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only: open by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} statements here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextLookDialog</name>
        <message>
            <source>Typeface, column and leading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article in the window shows each change at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serif (as it ships)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sans-serif (as the window)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typeface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance of the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it ships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines never come nearer than the four marks under them need.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextSearch</name>
        <message>
            <source>This pattern takes too long. Repeat less inside what is repeated, as in (a+)+.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The regular expression cannot be read at character {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The regular expression cannot be read: {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>no speaker yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coded by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Go to anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TreeEditor</name>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in {0} has these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to filter {0} options</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TypedEditor</name>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValueActions</name>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No field of this statement has an option {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <source>Everybody’s statements are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only your own statements are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a statement first: select words and press Enter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. The sample is a small project of invented articles, ready to code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark who says what, on which topic, with which stance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WordsInContextDialog</name>
        <message>
            <source>Words in context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words or pattern…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
