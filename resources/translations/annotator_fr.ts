<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccessActions</name>
        <message>
            <source>No article is open.</source>
            <translation>Aucun article n’est ouvert.</translation>
        </message>
    </context>
    <context>
        <name>Announcements</name>
        <message>
            <source>statement {0} of {1}</source>
            <translation>énoncé {0} sur {1}</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplet</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>incertain</translation>
        </message>
        <message>
            <source>no statement here</source>
            <translation>aucun énoncé ici</translation>
        </message>
        <message>
            <source>1 statement here</source>
            <translation>1 énoncé ici</translation>
        </message>
        <message>
            <source>{0} statements here</source>
            <translation>{0} énoncés ici</translation>
        </message>
        <message>
            <source>1 word selected</source>
            <translation>1 mot sélectionné</translation>
        </message>
        <message>
            <source>{0} words selected</source>
            <translation>{0} mots sélectionnés</translation>
        </message>
        <message>
            <source>no speaker</source>
            <translation>pas de locuteur</translation>
        </message>
        <message>
            <source>article {0} of {1}</source>
            <translation>article {0} sur {1}</translation>
        </message>
        <message>
            <source>paragraph {0} of {1}</source>
            <translation>paragraphe {0} sur {1}</translation>
        </message>
        <message>
            <source>coded by {0}</source>
            <translation>codé par {0}</translation>
        </message>
    </context>
    <context>
        <name>ArticleActions</name>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Passé</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Cet article n’est plus là.</translation>
        </message>
        <message>
            <source>{0}; this is the next one – Undo {1}</source>
            <translation>{0} ; voici le suivant – Annuler avec {1}</translation>
        </message>
        <message>
            <source>{0}. That was the last one: no article is left to do.</source>
            <translation>{0}. C’était le dernier : plus aucun article à faire.</translation>
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>passé</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>signalé</translation>
        </message>
    </context>
    <context>
        <name>ArticleDetailsDialog</name>
        <message>
            <source>Title and details</source>
            <translation>Titre et détails</translation>
        </message>
        <message>
            <source>The text itself never changes.</source>
            <translation>Le texte lui-même ne change jamais.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 ou 2025-01-22</translation>
        </message>
        <message>
            <source>en, de, uk …</source>
            <translation>en, de, uk…</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Un titre ne peut pas être vide.</translation>
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>« {0} » n’est ni une année, ni un mois, ni un jour. Écrivez 2025, 2025-01 ou 2025-01-22.</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Filter articles…</source>
            <translation>Filtrer les articles…</translation>
        </message>
        <message>
            <source>Filter the articles by title and words</source>
            <translation>Filtrer les articles par titre et par mots</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Pas encore d’articles</translation>
        </message>
        <message>
            <source>Bring in text files, tables or JSONL. The texts stay as they are; you mark the statements in them.</source>
            <translation>Apportez des fichiers texte, des tableaux ou du JSONL. Les textes restent tels quels ; vous y marquez les énoncés.</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Importer des articles</translation>
        </message>
        <message>
            <source>No article fits</source>
            <translation>Aucun article ne convient</translation>
        </message>
        <message>
            <source>Change the filter or choose another tab.</source>
            <translation>Changez le filtre ou choisissez un autre onglet.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Signalé</translation>
        </message>
        <message>
            <source>The search is still reading: {0} texts to go.</source>
            <translation>La recherche lit encore : {0} textes à venir.</translation>
        </message>
    </context>
    <context>
        <name>Bindings</name>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Paste text as article…</source>
            <translation>Coller le texte comme article…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Update codebook…</source>
            <translation>Mettre le livre de codes à jour…</translation>
        </message>
        <message>
            <source>Switch coder</source>
            <translation>Changer de personne</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Fermer le projet</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler l’action</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Copy the selected words</source>
            <translation>Copier les mots sélectionnés</translation>
        </message>
        <message>
            <source>Grow the selection</source>
            <translation>Agrandir la sélection</translation>
        </message>
        <message>
            <source>Shrink the selection</source>
            <translation>Réduire la sélection</translation>
        </message>
        <message>
            <source>Next uncoded quotation</source>
            <translation>Citation suivante sans énoncé</translation>
        </message>
        <message>
            <source>Previous uncoded quotation</source>
            <translation>Citation précédente sans énoncé</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>Rechercher dans l’article…</translation>
        </message>
        <message>
            <source>Find the next</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Find the previous</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Words in context…</source>
            <translation>Mots en contexte…</translation>
        </message>
        <message>
            <source>Marked words…</source>
            <translation>Mots marqués…</translation>
        </message>
        <message>
            <source>Make a statement of the selection</source>
            <translation>Faire un énoncé de la sélection</translation>
        </message>
        <message>
            <source>Make a statement of type…</source>
            <translation>Faire un énoncé du type…</translation>
        </message>
        <message>
            <source>Add the selection as a further fragment</source>
            <translation>Ajouter la sélection comme autre fragment</translation>
        </message>
        <message>
            <source>Mark the selection as mention of the field</source>
            <translation>Marquer la sélection comme mention du champ</translation>
        </message>
        <message>
            <source>Second statement on the same words</source>
            <translation>Second énoncé sur les mêmes mots</translation>
        </message>
        <message>
            <source>Same again: the values of the last statement</source>
            <translation>Encore pareil : les valeurs du dernier énoncé</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>Start: out by a word</source>
            <translation>Début : d’un mot vers l’extérieur</translation>
        </message>
        <message>
            <source>End: out by a word</source>
            <translation>Fin : d’un mot vers l’extérieur</translation>
        </message>
        <message>
            <source>Start: in by a word</source>
            <translation>Début : d’un mot vers l’intérieur</translation>
        </message>
        <message>
            <source>End: in by a word</source>
            <translation>Fin : d’un mot vers l’intérieur</translation>
        </message>
        <message>
            <source>Start: out by a character</source>
            <translation>Début : d’un caractère vers l’extérieur</translation>
        </message>
        <message>
            <source>End: out by a character</source>
            <translation>Fin : d’un caractère vers l’extérieur</translation>
        </message>
        <message>
            <source>Start: in by a character</source>
            <translation>Début : d’un caractère vers l’intérieur</translation>
        </message>
        <message>
            <source>End: in by a character</source>
            <translation>Fin : d’un caractère vers l’intérieur</translation>
        </message>
        <message>
            <source>Take away the fragment or mention at the caret</source>
            <translation>Retirer le fragment ou la mention au curseur</translation>
        </message>
        <message>
            <source>Delete the statement</source>
            <translation>Supprimer l’énoncé</translation>
        </message>
        <message>
            <source>Next statement</source>
            <translation>Énoncé suivant</translation>
        </message>
        <message>
            <source>Previous statement</source>
            <translation>Énoncé précédent</translation>
        </message>
        <message>
            <source>Choose among the statements here</source>
            <translation>Choisir parmi les énoncés d’ici</translation>
        </message>
        <message>
            <source>Say where I am</source>
            <translation>Dire où je suis</translation>
        </message>
        <message>
            <source>Finish and open the next</source>
            <translation>Terminer et ouvrir le suivant</translation>
        </message>
        <message>
            <source>Nothing found, open the next</source>
            <translation>Rien trouvé, ouvrir le suivant</translation>
        </message>
        <message>
            <source>Flag…</source>
            <translation>Signaler…</translation>
        </message>
        <message>
            <source>Skip…</source>
            <translation>Passer…</translation>
        </message>
        <message>
            <source>Back to work on it</source>
            <translation>Reprendre le travail</translation>
        </message>
        <message>
            <source>Title and details…</source>
            <translation>Titre et détails…</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <source>Go to anything…</source>
            <translation>Aller à tout…</translation>
        </message>
        <message>
            <source>Filter the articles</source>
            <translation>Filtrer les articles</translation>
        </message>
        <message>
            <source>Filter the statements</source>
            <translation>Filtrer les énoncés</translation>
        </message>
        <message>
            <source>From the text to the form</source>
            <translation>Du texte au formulaire</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Revenir au texte</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Everybody’s statements</source>
            <translation>Énoncés de tous</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <source>Serif or sans-serif text</source>
            <translation>Texte avec ou sans empattement</translation>
        </message>
        <message>
            <source>Wider column</source>
            <translation>Colonne plus large</translation>
        </message>
        <message>
            <source>Narrower column</source>
            <translation>Colonne plus étroite</translation>
        </message>
        <message>
            <source>Typeface, column and leading…</source>
            <translation>Police, colonne et interligne…</translation>
        </message>
        <message>
            <source>By type</source>
            <translation>Par type</translation>
        </message>
        <message>
            <source>By stance</source>
            <translation>Par position</translation>
        </message>
        <message>
            <source>By speaker</source>
            <translation>Par locuteur</translation>
        </message>
        <message>
            <source>By coder</source>
            <translation>Par personne qui code</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Par thème</translation>
        </message>
        <message>
            <source>Show the legend</source>
            <translation>Afficher la légende</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Show the articles</source>
            <translation>Afficher les articles</translation>
        </message>
        <message>
            <source>Show the coding form</source>
            <translation>Afficher le formulaire de codage</translation>
        </message>
        <message>
            <source>Show the statements</source>
            <translation>Afficher les énoncés</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Focus mode: only text and form</source>
            <translation>Mode concentration : seulement texte et formulaire</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Language…</source>
            <translation>Langue…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>About Annotator</source>
            <translation>À propos d’Annotator</translation>
        </message>
        <message>
            <source>Choose the option with this digit</source>
            <translation>Choisir l’option de ce chiffre</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something in the program went wrong</source>
            <translation>Quelque chose s’est mal passé dans le programme</translation>
        </message>
        <message>
            <source>Your work up to the last gesture is in the project file. Please pass this report on, so that it can be mended.</source>
            <translation>Votre travail est dans le fichier du projet jusqu’au dernier geste. Merci de transmettre ce rapport pour que l’erreur soit corrigée.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Statements at this place</source>
            <translation>Énoncés à cet endroit</translation>
        </message>
    </context>
    <context>
        <name>ChooserActions</name>
        <message>
            <source>No statement is here.</source>
            <translation>Aucun énoncé ici.</translation>
        </message>
    </context>
    <context>
        <name>ChooserRow</name>
        <message>
            <source>no speaker yet</source>
            <translation>pas encore de locuteur</translation>
        </message>
        <message>
            <source>the current statement</source>
            <translation>l’énoncé choisi</translation>
        </message>
    </context>
    <context>
        <name>CodebookUpdateDialog</name>
        <message>
            <source>Update the codebook</source>
            <translation>Mettre le livre de codes à jour</translation>
        </message>
        <message>
            <source>Takes new options, fields, types, labels and guidance as a new version. What is coded keeps its meaning: nothing may go or change its kind.</source>
            <translation>Prend de nouvelles options, champs, types, libellés et consignes comme nouvelle version. Ce qui est codé garde son sens : rien ne peut disparaître ni changer de nature.</translation>
        </message>
        <message>
            <source>Take as new version</source>
            <translation>Prendre comme nouvelle version</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Codebook file</source>
            <translation>Fichier du livre de codes</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce que cela change</translation>
        </message>
        <message>
            <source>Why (kept with the version)</source>
            <translation>Pourquoi (gardé avec la version)</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation>Livres de codes (*.json)</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Reworded</source>
            <translation>Reformulé</translation>
        </message>
        <message>
            <source>It is the same as the codebook that the project has.</source>
            <translation>C’est le livre de codes que le projet a déjà.</translation>
        </message>
        <message>
            <source>{0} changes are not additive; nothing is taken.</source>
            <translation>{0} changements n’ajoutent pas seulement ; rien n’est pris.</translation>
        </message>
    </context>
    <context>
        <name>CoderActions</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation>Le codage attend que les articles soient arrivés.</translation>
        </message>
        <message>
            <source>Coding as {0}</source>
            <translation>Codage par {0}</translation>
        </message>
    </context>
    <context>
        <name>CoderNameDialog</name>
        <message>
            <source>Who is coding?</source>
            <translation>Qui code ?</translation>
        </message>
        <message>
            <source>Your statements carry this name in the project and in every export. You can switch in the status bar.</source>
            <translation>Vos énoncés portent ce nom dans le projet et dans chaque exportation. Vous pouvez changer dans la barre d’état.</translation>
        </message>
        <message>
            <source>Start coding</source>
            <translation>Commencer à coder</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder. Choose another name.</source>
            <translation>« gold » est la couche arrêtée, pas une personne qui code. Choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>ColourActions</name>
        <message>
            <source>Statements are coloured {0}</source>
            <translation>Énoncés colorés : {0}</translation>
        </message>
        <message>
            <source>{0} statements are hidden – {1} shows all</source>
            <translation>{0} énoncés sont masqués – {1} affiche tout</translation>
        </message>
    </context>
    <context>
        <name>ContextActions</name>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 occurrence</translation>
        </message>
        <message>
            <source>{0} of {1} articles</source>
            <translation>{0} articles sur {1}</translation>
        </message>
        <message>
            <source>the first {0} places</source>
            <translation>les {0} premières occurrences</translation>
        </message>
        <message>
            <source>{0} places</source>
            <translation>{0} occurrences</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Cet article n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>ContextMenu</name>
        <message>
            <source>statement</source>
            <translation>énoncé</translation>
        </message>
        <message>
            <source>Choose: {0}</source>
            <translation>Choisir : {0}</translation>
        </message>
    </context>
    <context>
        <name>ContextModel</name>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
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
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Coding waits until the articles are in.</source>
            <translation>Le codage attend que les articles soient arrivés.</translation>
        </message>
    </context>
    <context>
        <name>EmptyForm</name>
        <message>
            <source>No statement chosen</source>
            <translation>Aucun énoncé choisi</translation>
        </message>
        <message>
            <source>make a statement of the selection</source>
            <translation>faire un énoncé de la sélection</translation>
        </message>
        <message>
            <source>word, quotation, sentence, paragraph</source>
            <translation>mot, citation, phrase, paragraphe</translation>
        </message>
        <message>
            <source>go to the next statement</source>
            <translation>aller à l’énoncé suivant</translation>
        </message>
        <message>
            <source>Select words in the article and press {0} to make a statement of them, or click a statement.</source>
            <translation>Sélectionnez des mots dans l’article et appuyez sur {0} pour en faire un énoncé, ou cliquez sur un énoncé.</translation>
        </message>
    </context>
    <context>
        <name>EntityEditor</name>
        <message>
            <source>New {0}</source>
            <translation>Nouveau : {0}</translation>
        </message>
        <message>
            <source>{0} are called “{1}” – which one?</source>
            <translation>{0} s’appellent « {1} » – laquelle ?</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Tapez un nom</translation>
        </message>
        <message>
            <source>named nearby</source>
            <translation>nommé tout près</translation>
        </message>
    </context>
    <context>
        <name>ExchangeActions</name>
        <message>
            <source>Exporting …</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Importer des articles</translation>
        </message>
        <message>
            <source>Import a folder of articles</source>
            <translation>Importer un dossier d’articles</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>The codebook has a new version.</source>
            <translation>Le livre de codes a une nouvelle version.</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation>Articles ({0})</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Annulé : rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Writes JSON Lines: one record a line, sorted, the same bytes each time.</source>
            <translation>Écrit du JSON Lines : un enregistrement par ligne, trié, les mêmes octets à chaque fois.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>All layers</source>
            <translation>Toutes les couches</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Articles that nobody has begun, too</source>
            <translation>Aussi les articles que personne n’a commencés</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <source>Coded by</source>
            <translation>Codé par</translation>
        </message>
        <message>
            <source>State of the article, and type of the statements</source>
            <translation>État de l’article, et type des énoncés</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Statements, one a line</source>
            <translation>Énoncés, un par ligne</translation>
        </message>
        <message>
            <source>Articles with their statements, one a line</source>
            <translation>Articles avec leurs énoncés, un par ligne</translation>
        </message>
        <message>
            <source>People, organisations, countries …</source>
            <translation>Personnes, organisations, pays…</translation>
        </message>
        <message>
            <source>Codebook, all versions</source>
            <translation>Livre de codes, toutes les versions</translation>
        </message>
        <message>
            <source>Everything in one file</source>
            <translation>Tout dans un seul fichier</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Passé</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Signalé</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation>Nommez un fichier à écrire, par exemple statements.jsonl.</translation>
        </message>
        <message>
            <source>Codings</source>
            <translation>Codages</translation>
        </message>
        <message>
            <source>Settled (gold)</source>
            <translation>Arrêté (référence)</translation>
        </message>
        <message>
            <source>There is a file {0} already. Replace it?</source>
            <translation>Il y a déjà un fichier {0}. Le remplacer ?</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Il n’y a pas de dossier {0}.</translation>
        </message>
    </context>
    <context>
        <name>FieldColumn</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>the article’s date</source>
            <translation>la date de l’article</translation>
        </message>
        <message>
            <source>the speaker’s role</source>
            <translation>le rôle du locuteur</translation>
        </message>
        <message>
            <source>from the quotation marks</source>
            <translation>d’après les guillemets</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>mention</source>
            <translation>mention</translation>
        </message>
        <message>
            <source>M marks the selected words as the mention of this field</source>
            <translation>M marque les mots sélectionnés comme mention de ce champ</translation>
        </message>
        <message>
            <source>needed to finish the article</source>
            <translation>nécessaire pour terminer l’article</translation>
        </message>
        <message>
            <source>as before – Enter keeps it</source>
            <translation>comme avant – Entrée le garde</translation>
        </message>
        <message>
            <source>{0} marks as mention</source>
            <translation>{0} marque comme mention</translation>
        </message>
        <message>
            <source>mention, no value yet</source>
            <translation>mention, pas encore de valeur</translation>
        </message>
        <message>
            <source>mention of no value</source>
            <translation>mention d’aucune valeur</translation>
        </message>
        <message>
            <source>{0} marks as mention of {1}</source>
            <translation>{0} marque comme mention de {1}</translation>
        </message>
        <message>
            <source>{0} marks the selected words as the mention of this field</source>
            <translation>{0} marque les mots sélectionnés comme mention de ce champ</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>Rechercher dans l’article…</translation>
        </message>
        <message>
            <source>searching …</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Revenir au texte</translation>
        </message>
        <message>
            <source>more than {0}</source>
            <translation>plus de {0}</translation>
        </message>
        <message>
            <source>{0}, wrapped</source>
            <translation>{0}, repris au début</translation>
        </message>
    </context>
    <context>
        <name>FlagDialog</name>
        <message>
            <source>Flag the article</source>
            <translation>Signaler l’article</translation>
        </message>
        <message>
            <source>Say what is unclear, so that it can be answered. The article keeps its statements.</source>
            <translation>Dites ce qui n’est pas clair, pour qu’on puisse y répondre. L’article garde ses énoncés.</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Signaler</translation>
        </message>
        <message>
            <source>for instance: irony?</source>
            <translation>par exemple : ironie ?</translation>
        </message>
        <message>
            <source>What about it</source>
            <translation>De quoi il s’agit</translation>
        </message>
    </context>
    <context>
        <name>FlagEditor</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>FocusMode</name>
        <message>
            <source>All panes are back</source>
            <translation>Tous les volets sont revenus</translation>
        </message>
        <message>
            <source>Focus mode: {0} brings the rest back</source>
            <translation>Mode concentration : {0} ramène le reste</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>replié</translation>
        </message>
    </context>
    <context>
        <name>FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>GuidancePanel</name>
        <message>
            <source>Here stands what the codebook says of the field in focus: what it means, when to use it.</source>
            <translation>Ici figure ce que le livre de codes dit du champ actif : son sens, quand l’employer.</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>The codebook says nothing more about this.</source>
            <translation>Le livre de codes n’en dit pas plus.</translation>
        </message>
        <message>
            <source>1 example</source>
            <translation>1 exemple</translation>
        </message>
        <message>
            <source>Use when</source>
            <translation>À employer quand</translation>
        </message>
        <message>
            <source>Avoid when</source>
            <translation>À éviter quand</translation>
        </message>
        <message>
            <source>Hide examples</source>
            <translation>Masquer les exemples</translation>
        </message>
        <message>
            <source>{0} examples</source>
            <translation>{0} exemples</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>Not sure of this statement: comes back to it later ({0})</source>
            <translation>Pas sûr de cet énoncé : y revenir plus tard ({0})</translation>
        </message>
        <message>
            <source>Statement {0} of {1}</source>
            <translation>Énoncé {0} sur {1}</translation>
        </message>
        <message>
            <source>{0} fragments</source>
            <translation>{0} fragments</translation>
        </message>
        <message>
            <source>coded by {0}</source>
            <translation>codé par {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import articles</source>
            <translation>Importer des articles</translation>
        </message>
        <message>
            <source>Looking at the files …</source>
            <translation>Examen des fichiers…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>What would be imported</source>
            <translation>Ce qui serait importé</translation>
        </message>
        <message>
            <source>day first</source>
            <translation>jour d’abord</translation>
        </message>
        <message>
            <source>month first</source>
            <translation>mois d’abord</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was imported.</source>
            <translation>Annulé : rien n’a été importé.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Dates such as 3/4/2025</source>
            <translation>Dates comme 3/4/2025</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codage des caractères</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 fichier</translation>
        </message>
        <message>
            <source>The texts go in as they are; the same text is taken once.</source>
            <translation>Les textes entrent tels quels ; un même texte n’est pris qu’une fois.</translation>
        </message>
        <message>
            <source>Reading goes on meanwhile; coding waits until the articles are in.</source>
            <translation>La lecture continue ; le codage attend que les articles soient arrivés.</translation>
        </message>
        <message>
            <source>Every file and line was taken as it is.</source>
            <translation>Chaque fichier et chaque ligne ont été pris tels quels.</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>found out</source>
            <translation>reconnu</translation>
        </message>
        <message>
            <source>only if clear</source>
            <translation>seulement si c’est clair</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Column with: {0}</source>
            <translation>Colonne avec : {0}</translation>
        </message>
        <message>
            <source>{0} files</source>
            <translation>{0} fichiers</translation>
        </message>
        <message>
            <source>{0} with Annotator’s own records</source>
            <translation>{0} avec les enregistrements propres à Annotator</translation>
        </message>
        <message>
            <source>{0} that cannot be read</source>
            <translation>{0} qui ne peuvent pas être lus</translation>
        </message>
        <message>
            <source>{0} (recognised)</source>
            <translation>{0} (reconnue)</translation>
        </message>
    </context>
    <context>
        <name>IncompleteDialog</name>
        <message>
            <source>They are saved as they are, and are exported as incomplete. You can finish the article all the same.</source>
            <translation>Ils sont enregistrés tels quels et exportés comme incomplets. Vous pouvez terminer l’article quand même.</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Incomplete statements</source>
            <translation>Énoncés incomplets</translation>
        </message>
        <message>
            <source>Finish anyway</source>
            <translation>Terminer quand même</translation>
        </message>
        <message>
            <source>One statement is incomplete</source>
            <translation>Un énoncé est incomplet</translation>
        </message>
        <message>
            <source>{0} statements are incomplete</source>
            <translation>{0} énoncés sont incomplets</translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>manque : {0}</translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Arrêt…</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Pg. préc.</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Pg. suiv.</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys go by their place on the keyboard, so they work under every layout. Choose an action and press “Change”, then the new key.</source>
            <translation>Les touches valent par leur place sur le clavier, donc sous toute disposition. Choisissez une action, appuyez sur « Changer », puis sur la nouvelle touche.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrer…</translation>
        </message>
        <message>
            <source>Filter the actions</source>
            <translation>Filtrer les actions</translation>
        </message>
        <message>
            <source>Back to the keys that ship</source>
            <translation>Revenir aux touches livrées</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>As it ships</source>
            <translation>Comme livré</translation>
        </message>
        <message>
            <source>Take it all the same</source>
            <translation>La prendre quand même</translation>
        </message>
        <message>
            <source>Actions and keys</source>
            <translation>Actions et touches</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>dans le texte</translation>
        </message>
        <message>
            <source>in the form</source>
            <translation>dans le formulaire</translation>
        </message>
        <message>
            <source>in the table</source>
            <translation>dans le tableau</translation>
        </message>
        <message>
            <source>in the list</source>
            <translation>dans la liste</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Press a key …</source>
            <translation>Appuyez sur une touche…</translation>
        </message>
        <message>
            <source>That key cannot be used.</source>
            <translation>Cette touche ne peut pas être employée.</translation>
        </message>
        <message>
            <source>A key that works everywhere needs Ctrl or Alt, or it could not be typed any more.</source>
            <translation>Une touche valable partout demande Ctrl ou Alt, sinon on ne pourrait plus la taper.</translation>
        </message>
        <message>
            <source>{0} belongs to “{1}” already.</source>
            <translation>{0} appartient déjà à « {1} ».</translation>
        </message>
    </context>
    <context>
        <name>LanguageDialog</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Another language is seen when Annotator is started again. Codebooks and articles keep theirs.</source>
            <translation>Une autre langue apparaît au prochain démarrage d’Annotator. Les livres de codes et les articles gardent la leur.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>Langue de l’écran</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>What the colours mean</source>
            <translation>Ce que disent les couleurs</translation>
        </message>
        <message>
            <source>Colour the statements by something else</source>
            <translation>Colorer les énoncés selon autre chose</translation>
        </message>
    </context>
    <context>
        <name>LegendEntry</name>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>{0}: {1} statements, {2}</source>
            <translation>{0} : {1} énoncés, {2}</translation>
        </message>
        <message>
            <source>{0} – click hides or shows it, Alt+click shows it alone</source>
            <translation>{0} – un clic le masque ou l’affiche, Alt+clic l’affiche seul</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>There is no other statement in this article</source>
            <translation>Il n’y a pas d’autre énoncé dans cet article</translation>
        </message>
        <message>
            <source>a statement that is not there</source>
            <translation>un énoncé qui n’est pas là</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>No statement has these words</source>
            <translation>Aucun énoncé ne contient ces mots</translation>
        </message>
    </context>
    <context>
        <name>LookActions</name>
        <message>
            <source>Text size {0} %</source>
            <translation>Taille du texte {0} %</translation>
        </message>
        <message>
            <source>Column of {0} characters</source>
            <translation>Colonne de {0} caractères</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>About Annotator</source>
            <translation>À propos d’Annotator</translation>
        </message>
        <message>
            <source>Annotator {0}

Code political statements in news articles, exact to the character.</source>
            <translation>Annotator {0}

Coder les énoncés politiques d’articles de presse, au caractère près.</translation>
        </message>
    </context>
    <context>
        <name>MarkedWordsActions</name>
        <message>
            <source>The marked word “{0}” takes too long and is not shown.</source>
            <translation>Le mot marqué « {0} » prend trop de temps et n’est pas affiché.</translation>
        </message>
    </context>
    <context>
        <name>MarkedWordsDialog</name>
        <message>
            <source>Marked words</source>
            <translation>Mots marqués</translation>
        </message>
        <message>
            <source>Outlined in every article of this project, for everybody who works on it.</source>
            <translation>Entouré dans chaque article de ce projet, pour tous ceux qui y travaillent.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Vers le haut</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Vers le bas</translation>
        </message>
        <message>
            <source>peace (talks|process)</source>
            <translation>paix|(pourparlers|processus) de paix</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Vermilion, dashed</source>
            <translation>Vermillon, tirets</translation>
        </message>
        <message>
            <source>Green, dotted</source>
            <translation>Vert, pointillés</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Brown, dashed</source>
            <translation>Brun, tirets</translation>
        </message>
        <message>
            <source>Grey, dotted</source>
            <translation>Gris, pointillés</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <source>In this article</source>
            <translation>Dans cet article</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Open recent</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Statement</source>
            <translation>É&amp;noncé</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Article</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème de couleurs</translation>
        </message>
        <message>
            <source>Colour statements</source>
            <translation>Colorer les énoncés</translation>
        </message>
        <message>
            <source>Move the ends</source>
            <translation>Déplacer les bords</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Cela n’a pas marché</translation>
        </message>
        <message>
            <source>{0} problems</source>
            <translation>{0} problèmes</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>change article details</source>
            <translation>changer les détails de l’article</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Cet article n’est plus là.</translation>
        </message>
        <message>
            <source>You have coded statements in this article.</source>
            <translation>Vous avez codé des énoncés dans cet article.</translation>
        </message>
        <message>
            <source>Finish it instead.</source>
            <translation>Terminez-le plutôt.</translation>
        </message>
        <message>
            <source>Say why the article is skipped: off topic, duplicate or unreadable.</source>
            <translation>Dites pourquoi l’article est passé : hors sujet, doublon ou illisible.</translation>
        </message>
        <message>
            <source>{0} is not a year, a month or a day.</source>
            <translation>{0} n’est ni une année, ni un mois, ni un jour.</translation>
        </message>
        <message>
            <source>Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>Écrivez 2025, 2025-01 ou 2025-01-22.</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Un titre ne peut pas être vide.</translation>
        </message>
        <message>
            <source>update codebook</source>
            <translation>mettre le livre de codes à jour</translation>
        </message>
        <message>
            <source>These changes are not additive:</source>
            <translation>Ces changements n’ajoutent pas seulement :</translation>
        </message>
        <message>
            <source>The codebook is the same as the current version.</source>
            <translation>Le livre de codes est le même que la version actuelle.</translation>
        </message>
        <message>
            <source>add coder {0}</source>
            <translation>ajouter la personne {0}</translation>
        </message>
        <message>
            <source>change coder {0}</source>
            <translation>changer la personne {0}</translation>
        </message>
        <message>
            <source>A coder needs a name.</source>
            <translation>La personne qui code doit avoir un nom.</translation>
        </message>
        <message>
            <source>“gold” is the settled layer, not a coder.</source>
            <translation>« gold » est la couche arrêtée, pas une personne qui code.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is a coder named {0} already.</source>
            <translation>Il y a déjà une personne nommée {0}.</translation>
        </message>
        <message>
            <source>There is no such coder in this project.</source>
            <translation>Il n’y a pas de telle personne dans ce projet.</translation>
        </message>
        <message>
            <source>add {0}</source>
            <translation>ajouter {0}</translation>
        </message>
        <message>
            <source>change {0}</source>
            <translation>changer {0}</translation>
        </message>
        <message>
            <source>add alias {0}</source>
            <translation>ajouter l’alias {0}</translation>
        </message>
        <message>
            <source>remove alias</source>
            <translation>retirer l’alias</translation>
        </message>
        <message>
            <source>set role</source>
            <translation>fixer le rôle</translation>
        </message>
        <message>
            <source>remove role</source>
            <translation>retirer le rôle</translation>
        </message>
        <message>
            <source>That entity is no longer there.</source>
            <translation>Cette entité n’est plus là.</translation>
        </message>
        <message>
            <source>The codebook has no entity type {0}.</source>
            <translation>Le livre de codes n’a pas de type d’entité {0}.</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Un nom ne peut pas être vide.</translation>
        </message>
        <message>
            <source>The codebook has no field {0} that takes entities.</source>
            <translation>Le livre de codes n’a pas de champ {0} qui prenne des entités.</translation>
        </message>
        <message>
            <source>{0} cannot be of type {1}: it is in use as {2}.</source>
            <translation>{0} ne peut pas être de type {1} : il sert comme {2}.</translation>
        </message>
        <message>
            <source>Change those statements first.</source>
            <translation>Changez d’abord ces énoncés.</translation>
        </message>
        <message>
            <source>The role ends ({0}) before it begins ({1}).</source>
            <translation>Le rôle finit ({0}) avant de commencer ({1}).</translation>
        </message>
        <message>
            <source>change marked words</source>
            <translation>changer les mots marqués</translation>
        </message>
        <message>
            <source>The marked words cannot be saved:</source>
            <translation>Les mots marqués ne peuvent pas être enregistrés :</translation>
        </message>
        <message>
            <source>there is no pattern</source>
            <translation>il n’y a pas de motif</translation>
        </message>
        <message>
            <source>same again</source>
            <translation>encore pareil</translation>
        </message>
        <message>
            <source>add fragment</source>
            <translation>ajouter un fragment</translation>
        </message>
        <message>
            <source>change ends</source>
            <translation>changer les bords</translation>
        </message>
        <message>
            <source>change mention of {0}</source>
            <translation>changer la mention de {0}</translation>
        </message>
        <message>
            <source>remove fragment</source>
            <translation>retirer le fragment</translation>
        </message>
        <message>
            <source>remove mention of {0}</source>
            <translation>retirer la mention de {0}</translation>
        </message>
        <message>
            <source>mark mention of {0}</source>
            <translation>marquer la mention de {0}</translation>
        </message>
        <message>
            <source>That span is no longer there.</source>
            <translation>Ce passage n’est plus là.</translation>
        </message>
        <message>
            <source>A statement keeps at least one fragment.</source>
            <translation>Un énoncé garde au moins un fragment.</translation>
        </message>
        <message>
            <source>Delete the statement instead.</source>
            <translation>Supprimez plutôt l’énoncé.</translation>
        </message>
        <message>
            <source>A mention belongs to a field.</source>
            <translation>Une mention appartient à un champ.</translation>
        </message>
        <message>
            <source>Add a fragment instead.</source>
            <translation>Ajoutez plutôt un fragment.</translation>
        </message>
        <message>
            <source>add statement</source>
            <translation>ajouter un énoncé</translation>
        </message>
        <message>
            <source>second statement on the same words</source>
            <translation>second énoncé sur les mêmes mots</translation>
        </message>
        <message>
            <source>delete statement</source>
            <translation>supprimer l’énoncé</translation>
        </message>
        <message>
            <source>delete {0} statements</source>
            <translation>supprimer {0} énoncés</translation>
        </message>
        <message>
            <source>set {0}</source>
            <translation>fixer {0}</translation>
        </message>
        <message>
            <source>clear {0}</source>
            <translation>vider {0}</translation>
        </message>
        <message>
            <source>type {0}</source>
            <translation>taper {0}</translation>
        </message>
        <message>
            <source>type note</source>
            <translation>taper la note</translation>
        </message>
        <message>
            <source>mark as unsure</source>
            <translation>marquer comme incertain</translation>
        </message>
        <message>
            <source>mark as sure</source>
            <translation>marquer comme sûr</translation>
        </message>
        <message>
            <source>change type</source>
            <translation>changer le type</translation>
        </message>
        <message>
            <source>The codebook has no statement type {0}.</source>
            <translation>Le livre de codes n’a pas de type d’énoncé {0}.</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Cet énoncé n’est plus là.</translation>
        </message>
        <message>
            <source>{0} has no field for: {1}.</source>
            <translation>{0} n’a pas de champ pour : {1}.</translation>
        </message>
        <message>
            <source>Clear those values first.</source>
            <translation>Videz d’abord ces valeurs.</translation>
        </message>
        <message>
            <source>Other statements point at this one: {0}.</source>
            <translation>D’autres énoncés renvoient à celui-ci : {0}.</translation>
        </message>
        <message>
            <source>Remove those links first.</source>
            <translation>Retirez d’abord ces liens.</translation>
        </message>
        <message>
            <source>Say who is coding first.</source>
            <translation>Dites d’abord qui code.</translation>
        </message>
        <message>
            <source>Click the name in the status bar.</source>
            <translation>Cliquez sur le nom dans la barre d’état.</translation>
        </message>
        <message>
            <source>That statement is {0}’s and cannot be changed by you.</source>
            <translation>Cet énoncé est de {0} ; vous ne pouvez pas le changer.</translation>
        </message>
        <message>
            <source>The statement cannot be saved:</source>
            <translation>L’énoncé ne peut pas être enregistré :</translation>
        </message>
        <message>
            <source>there is no statement type {0}</source>
            <translation>il n’y a pas de type d’énoncé {0}</translation>
        </message>
        <message>
            <source>the article is not in the project</source>
            <translation>l’article n’est pas dans le projet</translation>
        </message>
        <message>
            <source>(unknown)</source>
            <translation>(inconnu)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>→ statement</source>
            <translation>→ énoncé</translation>
        </message>
        <message>
            <source>{0} is the project itself.</source>
            <translation>{0} est le projet lui-même.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{0} is open read-only{1}.</source>
            <translation>{0} est ouvert en lecture seule{1}.</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <source>A file cannot be read: {0}.</source>
            <translation>Un fichier ne peut pas être lu : {0}.</translation>
        </message>
        <message>
            <source>Articles have no field {0} to map.</source>
            <translation>Les articles n’ont pas de champ {0} à faire correspondre.</translation>
        </message>
        <message>
            <source>The fields are {0}.</source>
            <translation>Les champs sont {0}.</translation>
        </message>
        <message>
            <source>{0} has no column {1} for {2}.</source>
            <translation>{0} n’a pas de colonne {1} pour {2}.</translation>
        </message>
        <message>
            <source>Its columns are {0}.</source>
            <translation>Ses colonnes sont {0}.</translation>
        </message>
        <message>
            <source>{0} is not an encoding of text.</source>
            <translation>{0} n’est pas un codage de caractères.</translation>
        </message>
        <message>
            <source>There is no encoding {0}.</source>
            <translation>Il n’y a pas de codage de caractères {0}.</translation>
        </message>
        <message>
            <source>Use a name such as utf-8, windows-1252 or gb18030.</source>
            <translation>Employez un nom comme utf-8, windows-1252 ou gb18030.</translation>
        </message>
        <message>
            <source>there is no key {0}; the keys are {1}.</source>
            <translation>il n’y a pas de clé {0} ; les clés sont {1}.</translation>
        </message>
        <message>
            <source>no key holds the text; the keys are {0}.</source>
            <translation>aucune clé ne contient le texte ; les clés sont {0}.</translation>
        </message>
        <message>
            <source>{0} is not a text.</source>
            <translation>{0} n’est pas un texte.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>le fichier est vide.</translation>
        </message>
        <message>
            <source>{0} has no column with the text.</source>
            <translation>{0} n’a pas de colonne avec le texte.</translation>
        </message>
        <message>
            <source>Its columns are {0}: say which with --map text=COLUMN.</source>
            <translation>Ses colonnes sont {0} : dites laquelle avec --map text=COLONNE.</translation>
        </message>
        <message>
            <source>the file has no header line.</source>
            <translation>le fichier n’a pas de ligne d’en-tête.</translation>
        </message>
        <message>
            <source>There is no file or folder {0}.</source>
            <translation>Il n’y a ni fichier ni dossier {0}.</translation>
        </message>
        <message>
            <source>the folder cannot be read: {0}.</source>
            <translation>le dossier ne peut pas être lu : {0}.</translation>
        </message>
        <message>
            <source>files of this kind cannot be read; readable are {0}.</source>
            <translation>les fichiers de cette sorte ne peuvent pas être lus ; lisibles : {0}.</translation>
        </message>
        <message>
            <source>the file cannot be read: {0}.</source>
            <translation>le fichier ne peut pas être lu : {0}.</translation>
        </message>
        <message>
            <source>There is no layer {0}.</source>
            <translation>Il n’y a pas de couche {0}.</translation>
        </message>
        <message>
            <source>There is no coder {0}.</source>
            <translation>Il n’y a personne du nom de {0}.</translation>
        </message>
        <message>
            <source>There is no statement type {0}.</source>
            <translation>Il n’y a pas de type d’énoncé {0}.</translation>
        </message>
        <message>
            <source>There is no state {0}.</source>
            <translation>Il n’y a pas d’état {0}.</translation>
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation>{0} est un dossier.</translation>
        </message>
        <message>
            <source>Name a file to write, such as statements.jsonl.</source>
            <translation>Nommez un fichier à écrire, par exemple statements.jsonl.</translation>
        </message>
        <message>
            <source>Cannot write {0}: {1}.</source>
            <translation>Impossible d’écrire {0} : {1}.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Il n’y a pas de dossier {0}.</translation>
        </message>
        <message>
            <source>Make it first, or choose another place.</source>
            <translation>Créez-le d’abord, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{0} is a project or another database and is not overwritten.</source>
            <translation>{0} est un projet ou une autre base et n’est pas écrasé.</translation>
        </message>
        <message>
            <source>{0} is not a valid codebook:</source>
            <translation>{0} n’est pas un livre de codes valable :</translation>
        </message>
        <message>
            <source>Cannot read the codebook {0}: {1}.</source>
            <translation>Impossible de lire le livre de codes {0} : {1}.</translation>
        </message>
        <message>
            <source>{0} is not JSON: {1}.</source>
            <translation>{0} n’est pas du JSON : {1}.</translation>
        </message>
        <message>
            <source>{0} must be lower-case letters, digits, - and _</source>
            <translation>{0} doit être en minuscules, chiffres, - et _</translation>
        </message>
        <message>
            <source>a codebook needs at least one statement type</source>
            <translation>un livre de codes doit avoir au moins un type d’énoncé</translation>
        </message>
        <message>
            <source>{0} is reserved for the statement's own spans</source>
            <translation>{0} est réservé aux passages de l’énoncé lui-même</translation>
        </message>
        <message>
            <source>{0} cannot fill a field of kind {1}</source>
            <translation>{0} ne peut pas remplir un champ de nature {1}</translation>
        </message>
        <message>
            <source>a field of kind {0} needs options</source>
            <translation>un champ de nature {0} demande des options</translation>
        </message>
        <message>
            <source>only a tree has options inside options</source>
            <translation>seul un arbre a des options dans des options</translation>
        </message>
        <message>
            <source>the fields that decide over it depend on it in turn</source>
            <translation>les champs qui en décident en dépendent à leur tour</translation>
        </message>
        <message>
            <source>a label cannot be empty</source>
            <translation>un libellé ne peut pas être vide</translation>
        </message>
        <message>
            <source>{0} is not a colour of the form #RRGGBB</source>
            <translation>{0} n’est pas une couleur de la forme #RRGGBB</translation>
        </message>
        <message>
            <source>a field of kind {0} has no options</source>
            <translation>un champ de nature {0} n’a pas d’options</translation>
        </message>
        <message>
            <source>an entity field names the entity types that it takes</source>
            <translation>un champ d’entités nomme les types d’entité qu’il prend</translation>
        </message>
        <message>
            <source>a field of kind {0} takes no entities</source>
            <translation>un champ de nature {0} ne prend pas d’entités</translation>
        </message>
        <message>
            <source>the id {0} must be lower-case letters, digits and _, a letter first</source>
            <translation>l’identifiant {0} doit être en minuscules, chiffres et _, une lettre d’abord</translation>
        </message>
        <message>
            <source>the id {0} stands {1} times</source>
            <translation>l’identifiant {0} figure {1} fois</translation>
        </message>
        <message>
            <source>the key {0} must be one character</source>
            <translation>la touche {0} doit être un seul caractère</translation>
        </message>
        <message>
            <source>the key {0} stands {1} times</source>
            <translation>la touche {0} figure {1} fois</translation>
        </message>
        <message>
            <source>there is no entity type {0}</source>
            <translation>il n’y a pas de type d’entité {0}</translation>
        </message>
        <message>
            <source>there is no field {0} in this type</source>
            <translation>il n’y a pas de champ {0} dans ce type</translation>
        </message>
        <message>
            <source>a field cannot decide over itself</source>
            <translation>un champ ne peut pas décider de lui-même</translation>
        </message>
        <message>
            <source>the order changed</source>
            <translation>l’ordre a changé</translation>
        </message>
        <message>
            <source>multiple becomes {0}</source>
            <translation>multiple devient {0}</translation>
        </message>
        <message>
            <source>is required by another rule</source>
            <translation>est demandé par une autre règle</translation>
        </message>
        <message>
            <source>{0} entities of type {1}</source>
            <translation>{0} entités de type {1}</translation>
        </message>
        <message>
            <source>{0} changed</source>
            <translation>{0} changé</translation>
        </message>
        <message>
            <source>a new field cannot be required: what is coded lacks it</source>
            <translation>un nouveau champ ne peut pas être requis : ce qui est codé ne l’a pas</translation>
        </message>
        <message>
            <source>the option is gone</source>
            <translation>l’option a disparu</translation>
        </message>
        <message>
            <source>new option “{0}”</source>
            <translation>nouvelle option « {0} »</translation>
        </message>
        <message>
            <source>the {0} is gone</source>
            <translation>disparu : {0}</translation>
        </message>
        <message>
            <source>new {0} “{1}”</source>
            <translation>nouveau : {0} « {1} »</translation>
        </message>
        <message>
            <source>the option moved in the tree</source>
            <translation>l’option a changé de place dans l’arbre</translation>
        </message>
        <message>
            <source>{0} is not an option of {1}</source>
            <translation>{0} n’est pas une option de {1}</translation>
        </message>
        <message>
            <source>{0} is not an id</source>
            <translation>{0} n’est pas un identifiant</translation>
        </message>
        <message>
            <source>{0} is neither true nor false</source>
            <translation>{0} n’est ni vrai ni faux</translation>
        </message>
        <message>
            <source>{0} is not a number</source>
            <translation>{0} n’est pas un nombre</translation>
        </message>
        <message>
            <source>{0} is too large a number</source>
            <translation>{0} est un nombre trop grand</translation>
        </message>
        <message>
            <source>{0} is not a year, a month or a day (2025, 2025-01, 2025-01-22)</source>
            <translation>{0} n’est ni une année, ni un mois, ni un jour (2025, 2025-01, 2025-01-22)</translation>
        </message>
        <message>
            <source>a text value cannot be empty</source>
            <translation>une valeur de texte ne peut pas être vide</translation>
        </message>
        <message>
            <source>there is no statement {0} in this article</source>
            <translation>il n’y a pas d’énoncé {0} dans cet article</translation>
        </message>
        <message>
            <source>the linked statement belongs to another coder, layer or round</source>
            <translation>l’énoncé lié appartient à une autre personne, couche ou tour</translation>
        </message>
        <message>
            <source>the links lead back to this statement</source>
            <translation>les liens reviennent à cet énoncé</translation>
        </message>
        <message>
            <source>a statement needs at least one span in the text</source>
            <translation>un énoncé doit avoir au moins un passage dans le texte</translation>
        </message>
        <message>
            <source>a statement of type {0} is about the whole article and has no spans</source>
            <translation>un énoncé de type {0} porte sur tout l’article et n’a pas de passages</translation>
        </message>
        <message>
            <source>[{0}, {1}) is empty or outside the text of {2} characters</source>
            <translation>[{0}, {1}) est vide ou hors du texte de {2} caractères</translation>
        </message>
        <message>
            <source>not a field of {0}</source>
            <translation>pas un champ de {0}</translation>
        </message>
        <message>
            <source>{0} takes one value, not {1}</source>
            <translation>{0} prend une valeur, pas {1}</translation>
        </message>
        <message>
            <source>{0} holds the same value twice</source>
            <translation>{0} contient deux fois la même valeur</translation>
        </message>
        <message>
            <source>a statement span shows no field's value</source>
            <translation>un passage d’énoncé ne montre la valeur d’aucun champ</translation>
        </message>
        <message>
            <source>{0} is not a field of {1}</source>
            <translation>{0} n’est pas un champ de {1}</translation>
        </message>
        <message>
            <source>{0} has no value number {1}</source>
            <translation>{0} n’a pas de valeur numéro {1}</translation>
        </message>
        <message>
            <source>there is no entity {0}</source>
            <translation>il n’y a pas d’entité {0}</translation>
        </message>
        <message>
            <source>{0} takes no entity of type {1}</source>
            <translation>{0} ne prend pas d’entité de type {1}</translation>
        </message>
        <message>
            <source>points at a {0} that is not there</source>
            <translation>renvoie à : {0}, absent</translation>
        </message>
        <message>
            <source>there is no codebook version {0}</source>
            <translation>il n’y a pas de version {0} du livre de codes</translation>
        </message>
        <message>
            <source>is listed at {0} and starts at {1}</source>
            <translation>est inscrit à {0} et commence à {1}</translation>
        </message>
        <message>
            <source>its codebook has no type {0}</source>
            <translation>son livre de codes n’a pas de type {0}</translation>
        </message>
        <message>
            <source>{0} changes belong to no step</source>
            <translation>{0} changements n’appartiennent à aucune étape</translation>
        </message>
        <message>
            <source>cannot be read any further: {0}</source>
            <translation>ne peut pas être lu plus loin : {0}</translation>
        </message>
        <message>
            <source>the text differs from its sha256</source>
            <translation>le texte diffère de son sha256</translation>
        </message>
        <message>
            <source>the id does not belong to the text</source>
            <translation>l’identifiant n’appartient pas au texte</translation>
        </message>
        <message>
            <source>the id does not belong to the content</source>
            <translation>l’identifiant n’appartient pas au contenu</translation>
        </message>
        <message>
            <source>[{0}, {1}) is not the quote {2}</source>
            <translation>[{0}, {1}) n’est pas la citation {2}</translation>
        </message>
        <message>
            <source>its codebook version {0} cannot be read</source>
            <translation>sa version du livre de codes {0} ne peut pas être lue</translation>
        </message>
        <message>
            <source>is not there, and no step removed it</source>
            <translation>n’est pas là, et aucune étape ne l’a retiré</translation>
        </message>
        <message>
            <source>cannot be read: {0}</source>
            <translation>ne peut pas être lu : {0}</translation>
        </message>
        <message>
            <source>stands without a step that made it</source>
            <translation>est là sans étape qui l’ait créé</translation>
        </message>
        <message>
            <source>differs from the image that its last step left</source>
            <translation>diffère de l’état laissé par sa dernière étape</translation>
        </message>
        <message>
            <source>“{0}” cannot be redone: later work builds on it.</source>
            <translation>« {0} » ne peut pas être rétabli : un travail postérieur s’appuie dessus.</translation>
        </message>
        <message>
            <source>{0} is open read-only.</source>
            <translation>{0} est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>“{0}” cannot be undone: {1} was changed since.</source>
            <translation>« {0} » ne peut pas être annulé : {1} a été changé depuis.</translation>
        </message>
        <message>
            <source>“{0}” cannot be redone: {1} was changed since.</source>
            <translation>« {0} » ne peut pas être rétabli : {1} a été changé depuis.</translation>
        </message>
        <message>
            <source>“{0}” cannot be undone: later work builds on it.</source>
            <translation>« {0} » ne peut pas être annulé : un travail postérieur s’appuie dessus.</translation>
        </message>
        <message>
            <source>{0} is a folder, not a project file.</source>
            <translation>{0} est un dossier, pas un fichier de projet.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Il n’y a pas de fichier {0}.</translation>
        </message>
        <message>
            <source>Check the name, or make a project with `annotator new`.</source>
            <translation>Vérifiez le nom, ou créez un projet avec `annotator new`.</translation>
        </message>
        <message>
            <source>{0} is not an Annotator project.</source>
            <translation>{0} n’est pas un projet Annotator.</translation>
        </message>
        <message>
            <source>{0} was written by a newer Annotator (format {1}; this one knows {2}).</source>
            <translation>{0} a été écrit par un Annotator plus récent (format {1} ; celui-ci connaît {2}).</translation>
        </message>
        <message>
            <source>Update Annotator; the file was not touched.</source>
            <translation>Mettez Annotator à jour ; le fichier n’a pas été touché.</translation>
        </message>
        <message>
            <source>{0} exists already.</source>
            <translation>{0} existe déjà.</translation>
        </message>
        <message>
            <source>Choose another name, or open it.</source>
            <translation>Choisissez un autre nom, ou ouvrez-le.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>{0} is open read-only: {1} has it.</source>
            <translation>{0} est ouvert en lecture seule : {1} l’a ouvert.</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <translation>Impossible de lire {0} : {1}.</translation>
        </message>
        <message>
            <source>Cannot make {0}: {1}.</source>
            <translation>Impossible de créer {0} : {1}.</translation>
        </message>
        <message>
            <source>Nothing was made.</source>
            <translation>Rien n’a été créé.</translation>
        </message>
        <message>
            <source>{0} is in an older format and has to be brought up to date once.</source>
            <translation>{0} est dans un format plus ancien et doit être mis à jour une fois.</translation>
        </message>
        <message>
            <source>Open it where it can be written to.</source>
            <translation>Ouvrez-le là où l’on peut y écrire.</translation>
        </message>
        <message>
            <source>Half a character (a lone surrogate) cannot be kept.</source>
            <translation>Une moitié de caractère (un substitut isolé) ne peut pas être gardée.</translation>
        </message>
        <message>
            <source>Type the text again.</source>
            <translation>Tapez le texte de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>A project is one file. It holds the articles, the codebook, everyone’s statements and their history.</source>
            <translation>Un projet est un fichier. Il contient les articles, le livre de codes, les énoncés de chacun et leur histoire.</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Créer le projet</translation>
        </message>
        <message>
            <source>Untitled project</source>
            <translation>Projet sans titre</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Where the project is kept</source>
            <translation>Où le projet est gardé</translation>
        </message>
        <message>
            <source>Projects (*.annotator)</source>
            <translation>Projets (*.annotator)</translation>
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation>Livres de codes (*.json)</translation>
        </message>
        <message>
            <source>The codebook can grow later: new options and clearer guidance are taken in as a new version.</source>
            <translation>Le livre de codes peut grandir plus tard : de nouvelles options et des consignes plus claires entrent comme nouvelle version.</translation>
        </message>
        <message>
            <source>A project needs a title.</source>
            <translation>Un projet doit avoir un titre.</translation>
        </message>
        <message>
            <source>Choose a codebook.</source>
            <translation>Choisissez un livre de codes.</translation>
        </message>
        <message>
            <source>There is a file {0} already. Choose another name.</source>
            <translation>Il y a déjà un fichier {0}. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Il n’y a pas de dossier {0}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Go to anything</source>
            <translation>Aller à tout</translation>
        </message>
        <message>
            <source>Commands, articles, topics, people, statements …</source>
            <translation>Commandes, articles, thèmes, personnes, énoncés…</translation>
        </message>
    </context>
    <context>
        <name>PaletteSource</name>
        <message>
            <source>command</source>
            <translation>commande</translation>
        </message>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>énoncé</translation>
        </message>
    </context>
    <context>
        <name>PasteArticleDialog</name>
        <message>
            <source>Paste text as article</source>
            <translation>Coller le texte comme article</translation>
        </message>
        <message>
            <source>The text goes in as it stands in the clipboard and never changes afterwards.</source>
            <translation>Le texte entre tel qu’il est dans le presse-papiers et ne change plus jamais.</translation>
        </message>
        <message>
            <source>Add article</source>
            <translation>Ajouter l’article</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 ou 2025-01-22</translation>
        </message>
        <message>
            <source>Take the clipboard again</source>
            <translation>Reprendre le presse-papiers</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>There is no text in the clipboard.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy the article, then take the clipboard again.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers. Copiez l’article, puis reprenez le presse-papiers.</translation>
        </message>
        <message>
            <source>Text, {0} characters</source>
            <translation>Texte, {0} caractères</translation>
        </message>
        <message>
            <source>An article needs a title.</source>
            <translation>Un article doit avoir un titre.</translation>
        </message>
        <message>
            <source>“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.</source>
            <translation>« {0} » n’est ni une année, ni un mois, ni un jour. Écrivez 2025, 2025-01 ou 2025-01-22.</translation>
        </message>
    </context>
    <context>
        <name>PatternEdit</name>
        <message>
            <source>Words or pattern to look for</source>
            <translation>Mots ou motif à chercher</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expression rationnelle</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Mots entiers seulement</translation>
        </message>
    </context>
    <context>
        <name>PickerEditor</name>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
    </context>
    <context>
        <name>ProjectActions</name>
        <message>
            <source>Open project</source>
            <translation>Ouvrir un projet</translation>
        </message>
        <message>
            <source>Projects (*{0})</source>
            <translation>Projets (*{0})</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Encore aucun</translation>
        </message>
    </context>
    <context>
        <name>ProjectRoom</name>
        <message>
            <source>Choose a statement first: then its topic can be set from here.</source>
            <translation>Choisissez d’abord un énoncé : son thème pourra alors être fixé d’ici.</translation>
        </message>
        <message>
            <source>coding is paused</source>
            <translation>le codage est suspendu</translation>
        </message>
    </context>
    <context>
        <name>QuotationActions</name>
        <message>
            <source>Every quotation of this article has a statement.</source>
            <translation>Chaque citation de cet article a un énoncé.</translation>
        </message>
        <message>
            <source>Went on from the beginning</source>
            <translation>Repris depuis le début</translation>
        </message>
        <message>
            <source>Went on from the end</source>
            <translation>Repris depuis la fin</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Article text</source>
            <translation>Texte de l’article</translation>
        </message>
        <message>
            <source>Where the statements are in the article</source>
            <translation>Où sont les énoncés dans l’article</translation>
        </message>
        <message>
            <source>Untitled article</source>
            <translation>Article sans titre</translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <source>about {0} words</source>
            <translation>environ {0} mots</translation>
        </message>
        <message>
            <source>{0} words</source>
            <translation>{0} mots</translation>
        </message>
    </context>
    <context>
        <name>Refresh</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>Choose an article in the list.</source>
            <translation>Choisissez un article dans la liste.</translation>
        </message>
        <message>
            <source>Here the articles are read and coded. Bring some in first: File ▸ Import files.</source>
            <translation>Ici on lit et on code les articles. Apportez-en d’abord : Fichier ▸ Importer des fichiers.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler l’action</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Undo {0}</source>
            <translation>Annuler : {0}</translation>
        </message>
        <message>
            <source>Redo {0}</source>
            <translation>Rétablir : {0}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>{0} records written to {1}.</source>
            <translation>{0} enregistrements écrits dans {1}.</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>1 entity</source>
            <translation>1 entité</translation>
        </message>
        <message>
            <source>{0} entities</source>
            <translation>{0} entités</translation>
        </message>
        <message>
            <source>1 article state</source>
            <translation>1 état d’article</translation>
        </message>
        <message>
            <source>{0} article states</source>
            <translation>{0} états d’article</translation>
        </message>
        <message>
            <source>1 codebook version</source>
            <translation>1 version du livre de codes</translation>
        </message>
        <message>
            <source>{0} codebook versions</source>
            <translation>{0} versions du livre de codes</translation>
        </message>
        <message>
            <source>1 coder</source>
            <translation>1 personne qui code</translation>
        </message>
        <message>
            <source>{0} coders</source>
            <translation>{0} personnes qui codent</translation>
        </message>
        <message>
            <source>Nothing new.</source>
            <translation>Rien de nouveau.</translation>
        </message>
        <message>
            <source>1 record written to {0}.</source>
            <translation>1 enregistrement écrit dans {0}.</translation>
        </message>
        <message>
            <source>Imported: {0}.</source>
            <translation>Importé : {0}.</translation>
        </message>
        <message>
            <source>There already: {0}.</source>
            <translation>Déjà là : {0}.</translation>
        </message>
        <message>
            <source>Refused: {0}.</source>
            <translation>Refusés : {0}.</translation>
        </message>
    </context>
    <context>
        <name>Segment</name>
        <message>
            <source>Key {0}</source>
            <translation>Touche {0}</translation>
        </message>
    </context>
    <context>
        <name>SkipDialog</name>
        <message>
            <source>Skip the article</source>
            <translation>Passer l’article</translation>
        </message>
        <message>
            <source>A skipped article counts as finished. The reason stays with it.</source>
            <translation>Un article passé compte comme terminé. La raison reste avec lui.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>&amp;Off topic: nothing in it that this project codes</source>
            <translation>&amp;Hors sujet : rien que ce projet code</translation>
        </message>
        <message>
            <source>&amp;Duplicate: the same text as another article</source>
            <translation>&amp;Doublon : même texte qu’un autre article</translation>
        </message>
        <message>
            <source>&amp;Unreadable: broken, cut off, not an article</source>
            <translation>&amp;Illisible : endommagé, tronqué, pas un article</translation>
        </message>
    </context>
    <context>
        <name>SpanActions</name>
        <message>
            <source>Choose the statement first that the words belong to.</source>
            <translation>Choisissez d’abord l’énoncé auquel les mots appartiennent.</translation>
        </message>
        <message>
            <source>Choose the statement first that the mention belongs to.</source>
            <translation>Choisissez d’abord l’énoncé auquel la mention appartient.</translation>
        </message>
        <message>
            <source>This statement has no field that could be mentioned.</source>
            <translation>Cet énoncé n’a pas de champ qui puisse être mentionné.</translation>
        </message>
        <message>
            <source>Select the words that mention it first.</source>
            <translation>Sélectionnez d’abord les mots de la mention.</translation>
        </message>
        <message>
            <source>Put the caret into the fragment or the mention that is to go.</source>
            <translation>Placez le curseur dans le fragment ou la mention à retirer.</translation>
        </message>
        <message>
            <source>Choose the statement first whose ends are to move.</source>
            <translation>Choisissez d’abord l’énoncé dont les bords doivent bouger.</translation>
        </message>
        <message>
            <source>Select the words of the further fragment first.</source>
            <translation>Sélectionnez d’abord les mots de l’autre fragment.</translation>
        </message>
        <message>
            <source>Marked as mention of {0}</source>
            <translation>Marqué comme mention de {0}</translation>
        </message>
        <message>
            <source>Marked “{0}” as mention</source>
            <translation>« {0} » marqué comme mention</translation>
        </message>
    </context>
    <context>
        <name>StatementActions</name>
        <message>
            <source>Select words, or choose a statement: it gets the values of the one before.</source>
            <translation>Sélectionnez des mots, ou choisissez un énoncé : il reçoit les valeurs du précédent.</translation>
        </message>
        <message>
            <source>There is no statement before whose values could be repeated.</source>
            <translation>Il n’y a pas d’énoncé précédent dont répéter les valeurs.</translation>
        </message>
        <message>
            <source>Statement deleted</source>
            <translation>Énoncé supprimé</translation>
        </message>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation>Choisissez d’abord un énoncé : cliquez sur ses mots ou sur sa ligne.</translation>
        </message>
        <message>
            <source>Select the words of the statement first, then press Enter.</source>
            <translation>Sélectionnez d’abord les mots de l’énoncé, puis appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>{0} statements deleted</source>
            <translation>{0} énoncés supprimés</translation>
        </message>
        <message>
            <source>{0} – Undo {1}</source>
            <translation>{0} – Annuler avec {1}</translation>
        </message>
    </context>
    <context>
        <name>StatementTable</name>
        <message>
            <source>Filter statements…</source>
            <translation>Filtrer les énoncés…</translation>
        </message>
        <message>
            <source>Filter the statements by words and values</source>
            <translation>Filtrer les énoncés par mots et par valeurs</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation>Aucun énoncé ne convient</translation>
        </message>
        <message>
            <source>Change the filter.</source>
            <translation>Changez le filtre.</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Cet article</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>Aucun article n’est ouvert</translation>
        </message>
        <message>
            <source>Choose one in the list on the left.</source>
            <translation>Choisissez-en un dans la liste de gauche.</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Pas encore d’énoncés</translation>
        </message>
        <message>
            <source>Select words in the text and press Enter: that makes a statement.</source>
            <translation>Sélectionnez des mots dans le texte et appuyez sur Entrée : cela fait un énoncé.</translation>
        </message>
    </context>
    <context>
        <name>StatementTableModel</name>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Codé par</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>no coder</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Coder</source>
            <translation>Codé par</translation>
        </message>
        <message>
            <source>Who codes – click to switch</source>
            <translation>Qui code – cliquer pour changer</translation>
        </message>
        <message>
            <source>Another coder…</source>
            <translation>Autre personne…</translation>
        </message>
        <message>
            <source>✓ saved</source>
            <translation>✓ enregistré</translation>
        </message>
        <message>
            <source>typing …</source>
            <translation>frappe…</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>{0} of {1} done</source>
            <translation>{0} sur {1} faits</translation>
        </message>
        <message>
            <source>1 statement here</source>
            <translation>1 énoncé ici</translation>
        </message>
        <message>
            <source>not saved: {0}</source>
            <translation>non enregistré : {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Annuler : {0}</translation>
        </message>
        <message>
            <source>read-only: open by {0}</source>
            <translation>lecture seule : ouvert par {0}</translation>
        </message>
        <message>
            <source>{0} statements here</source>
            <translation>{0} énoncés ici</translation>
        </message>
    </context>
    <context>
        <name>TextLookDialog</name>
        <message>
            <source>Typeface, column and leading</source>
            <translation>Police, colonne et interligne</translation>
        </message>
        <message>
            <source>The article in the window shows each change at once.</source>
            <translation>L’article dans la fenêtre montre chaque changement aussitôt.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Serif (as it ships)</source>
            <translation>Empattement (comme livré)</translation>
        </message>
        <message>
            <source>Sans-serif (as the window)</source>
            <translation>Sans empattement (comme la fenêtre)</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> characters</source>
            <translation> caractères</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Largeur de la colonne</translation>
        </message>
        <message>
            <source>Distance of the lines</source>
            <translation>Distance des lignes</translation>
        </message>
        <message>
            <source>As it ships</source>
            <translation>Comme livré</translation>
        </message>
        <message>
            <source>Lines never come nearer than the four marks under them need.</source>
            <translation>Les lignes ne se rapprochent jamais plus que ne le demandent les quatre traits dessous.</translation>
        </message>
    </context>
    <context>
        <name>TextSearch</name>
        <message>
            <source>This pattern takes too long. Repeat less inside what is repeated, as in (a+)+.</source>
            <translation>Ce motif prend trop de temps. Répétez moins à l’intérieur de ce qui est répété, comme dans (a+)+.</translation>
        </message>
        <message>
            <source>The regular expression cannot be read at character {0}: {1}.</source>
            <translation>L’expression rationnelle ne peut pas être lue au caractère {0} : {1}.</translation>
        </message>
        <message>
            <source>The regular expression cannot be read: {0}.</source>
            <translation>L’expression rationnelle ne peut pas être lue : {0}.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>no speaker yet</source>
            <translation>pas encore de locuteur</translation>
        </message>
        <message>
            <source>coded by {name}</source>
            <translation>codé par {name}</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplet</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Go to anything</source>
            <translation>Aller à tout</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>TreeEditor</name>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>Nothing in {0} has these words</source>
            <translation>Rien dans {0} ne contient ces mots</translation>
        </message>
        <message>
            <source>Type to filter {0} options</source>
            <translation>Tapez pour filtrer {0} options</translation>
        </message>
    </context>
    <context>
        <name>TypedEditor</name>
        <message>
            <source>Write a year, a month or a day: 2025, 2025-01, 2025-01-22</source>
            <translation>Écrivez une année, un mois ou un jour : 2025, 2025-01, 2025-01-22</translation>
        </message>
        <message>
            <source>There is no year 0</source>
            <translation>Il n’y a pas d’année 0</translation>
        </message>
        <message>
            <source>There is no day 0</source>
            <translation>Il n’y a pas de jour 0</translation>
        </message>
        <message>
            <source>{0} has {1} days</source>
            <translation>{0} compte {1} jours</translation>
        </message>
        <message>
            <source>“{0}” is not a number</source>
            <translation>« {0} » n’est pas un nombre</translation>
        </message>
        <message>
            <source>There is no month {0}</source>
            <translation>Il n’y a pas de mois {0}</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 ou 2025-01-22</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Annulé : {0}</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Refait : {0}</translation>
        </message>
    </context>
    <context>
        <name>ValueActions</name>
        <message>
            <source>Choose a statement first: click its words or its row.</source>
            <translation>Choisissez d’abord un énoncé : cliquez sur ses mots ou sur sa ligne.</translation>
        </message>
        <message>
            <source>No field of this statement has an option {0}.</source>
            <translation>Aucun champ de cet énoncé n’a d’option {0}.</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <source>Everybody’s statements are shown</source>
            <translation>Les énoncés de tous sont affichés</translation>
        </message>
        <message>
            <source>Only your own statements are shown</source>
            <translation>Seuls vos propres énoncés sont affichés</translation>
        </message>
        <message>
            <source>Make a statement first: select words and press Enter.</source>
            <translation>Faites d’abord un énoncé : sélectionnez des mots et appuyez sur Entrée.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Projets récents</translation>
        </message>
        <message>
            <source>None yet. The sample is a small project of invented articles, ready to code.</source>
            <translation>Encore aucun. L’exemple est un petit projet d’articles inventés, prêt à coder.</translation>
        </message>
        <message>
            <source>Mark who says what, on which topic, with which stance.</source>
            <translation>Marquer qui dit quoi, sur quel thème, avec quelle position.</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
    </context>
    <context>
        <name>WordsInContextDialog</name>
        <message>
            <source>Words in context</source>
            <translation>Mots en contexte</translation>
        </message>
        <message>
            <source>Words or pattern…</source>
            <translation>Mots ou motif…</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Cet article</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
    </context>
</TS>
