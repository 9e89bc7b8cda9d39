<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Nothing is coded in them.</source>
            <translation>Rien n’y est codé.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>of 1 coder</source>
            <translation>d’une personne</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>{0} with {1} {2}</source>
            <translation>{0} avec {1} {2}</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>of {0} coders</source>
            <translation>de {0} personnes</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
    </context>
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
        <name>ArticleFacts</name>
        <message>
            <source>A copy came from {0}, {1}</source>
            <translation>Une copie est venue de {0}, {1}</translation>
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
            <source>replaced by a new edition</source>
            <translation>remplacé par une nouvelle édition</translation>
        </message>
        <message>
            <source>Imported from {0}, {1}</source>
            <translation>Importé de {0}, {1}</translation>
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
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>New edition…</source>
            <translation>Nouvelle édition…</translation>
        </message>
        <message>
            <source>Change details…</source>
            <translation>Changer les détails…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>{0} characters</source>
            <translation>{0} caractères</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Another detail</source>
            <translation>Autre détail</translation>
        </message>
        <message>
            <source>Its value</source>
            <translation>Sa valeur</translation>
        </message>
        <message>
            <source>No article is chosen</source>
            <translation>Aucun article n’est choisi</translation>
        </message>
        <message>
            <source>Choose one in the table to see what is known about it.</source>
            <translation>Choisissez-en un dans le tableau pour voir ce qu’on en sait.</translation>
        </message>
        <message>
            <source>A title cannot be empty.</source>
            <translation>Un titre ne peut pas être vide.</translation>
        </message>
        <message>
            <source>{0} articles chosen</source>
            <translation>{0} articles choisis</translation>
        </message>
        <message>
            <source>with {0} statements</source>
            <translation>avec {0} énoncés</translation>
        </message>
        <message>
            <source>“{0}” stands above already, or is kept by the program.</source>
            <translation>« {0} » figure déjà plus haut, ou est géré par le programme.</translation>
        </message>
    </context>
    <context>
        <name>ArticleFilters</name>
        <message>
            <source>Filter articles…</source>
            <translation>Filtrer les articles…</translation>
        </message>
        <message>
            <source>Filter the articles by words</source>
            <translation>Filtrer les articles par mots</translation>
        </message>
        <message>
            <source>Any source</source>
            <translation>Toute source</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>pas de source</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Toute langue</translation>
        </message>
        <message>
            <source>no language</source>
            <translation>pas de langue</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Toute étiquette</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Whose states</source>
            <translation>États de qui</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Coded</source>
            <translation>Codé</translation>
        </message>
        <message>
            <source>from</source>
            <translation>depuis</translation>
        </message>
        <message>
            <source>to</source>
            <translation>jusqu’à</translation>
        </message>
        <message>
            <source>With duplicates</source>
            <translation>Avec doublons</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>2025, 2025-01 or 2025-01-22</source>
            <translation>2025, 2025-01 ou 2025-01-22</translation>
        </message>
        <message>
            <source>Only articles that are nearly the same as another</source>
            <translation>Seulement les articles presque identiques à un autre</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>My states</source>
            <translation>Mes états</translation>
        </message>
        <message>
            <source>Coded or not</source>
            <translation>Codé ou non</translation>
        </message>
        <message>
            <source>With statements</source>
            <translation>Avec énoncés</translation>
        </message>
        <message>
            <source>Without statements</source>
            <translation>Sans énoncés</translation>
        </message>
        <message>
            <source>Published {0}</source>
            <translation>Publié {0}</translation>
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
        <name>ArticleStates</name>
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
    </context>
    <context>
        <name>ArticlesPage</name>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>No article fits</source>
            <translation>Aucun article ne convient</translation>
        </message>
        <message>
            <source>Change the filters, or clear them.</source>
            <translation>Changez les filtres, ou videz-les.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Pas encore d’articles</translation>
        </message>
        <message>
            <source>Here you see all articles of the project, change what is known about them, and find duplicates.</source>
            <translation>Ici, vous voyez tous les articles du projet, changez ce qu’on en sait et trouvez les doublons.</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPageActions</name>
        <message>
            <source>Changing articles …</source>
            <translation>Changement des articles…</translation>
        </message>
        <message>
            <source>The details are changed</source>
            <translation>Les détails sont changés</translation>
        </message>
        <message>
            <source>Looking for duplicates …</source>
            <translation>Recherche de doublons…</translation>
        </message>
        <message>
            <source>1 article is removed</source>
            <translation>1 article est retiré</translation>
        </message>
        <message>
            <source>Removing articles …</source>
            <translation>Retrait des articles…</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>{0} – Undo {1}</source>
            <translation>{0} – Annuler avec {1}</translation>
        </message>
        <message>
            <source>{0} articles are removed</source>
            <translation>{0} articles sont retirés</translation>
        </message>
        <message>
            <source>The search was stopped; what was known stays.</source>
            <translation>La recherche a été arrêtée ; ce qui était connu reste.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Arrêté ; rien n’a été changé.</translation>
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
            <source>Add a speaker…</source>
            <translation>Ajouter un locuteur…</translation>
        </message>
        <message>
            <source>Rename the speaker…</source>
            <translation>Renommer le locuteur…</translation>
        </message>
        <message>
            <source>Merge the speakers…</source>
            <translation>Fusionner les locuteurs…</translation>
        </message>
        <message>
            <source>Split the speaker…</source>
            <translation>Scinder le locuteur…</translation>
        </message>
        <message>
            <source>Retire, or offer again</source>
            <translation>Retirer du choix, ou proposer de nouveau</translation>
        </message>
        <message>
            <source>Delete the speakers</source>
            <translation>Supprimer les locuteurs</translation>
        </message>
        <message>
            <source>Delete all unused speakers</source>
            <translation>Supprimer tous les locuteurs inutilisés</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Pas les mêmes</translation>
        </message>
        <message>
            <source>Look for speakers that are the same</source>
            <translation>Chercher les locuteurs qui sont les mêmes</translation>
        </message>
        <message>
            <source>Import speakers…</source>
            <translation>Importer des locuteurs…</translation>
        </message>
        <message>
            <source>Export speakers…</source>
            <translation>Exporter les locuteurs…</translation>
        </message>
        <message>
            <source>Change the chosen articles…</source>
            <translation>Changer les articles choisis…</translation>
        </message>
        <message>
            <source>Tag the chosen articles…</source>
            <translation>Étiqueter les articles choisis…</translation>
        </message>
        <message>
            <source>New edition…</source>
            <translation>Nouvelle édition…</translation>
        </message>
        <message>
            <source>Remove the chosen articles…</source>
            <translation>Retirer les articles choisis…</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Chercher les doublons</translation>
        </message>
        <message>
            <source>Compare two texts…</source>
            <translation>Comparer deux textes…</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Pas un doublon</translation>
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
        <message>
            <source>Code</source>
            <translation>Coder</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Locuteurs</translation>
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
        <name>BulkActions</name>
        <message>
            <source>1 selected</source>
            <translation>1 sélectionné</translation>
        </message>
        <message>
            <source>Change the type</source>
            <translation>Changer le type</translation>
        </message>
        <message>
            <source>New type</source>
            <translation>Nouveau type</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Mettre à revoir</translation>
        </message>
        <message>
            <source>What to look at (may be empty)</source>
            <translation>Ce qu’il faut regarder (peut rester vide)</translation>
        </message>
        <message>
            <source>1 statement changed.</source>
            <translation>1 énoncé changé.</translation>
        </message>
        <message>
            <source>{0} statements changed.</source>
            <translation>{0} énoncés changés.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>Looking at {0} statements</source>
            <translation>Examen de {0} énoncés</translation>
        </message>
        <message>
            <source>Recode these statements?</source>
            <translation>Recoder ces énoncés ?</translation>
        </message>
        <message>
            <source>Recode</source>
            <translation>Recoder</translation>
        </message>
        <message>
            <source>Add the value to these statements?</source>
            <translation>Ajouter la valeur à ces énoncés ?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Remove the value from these statements?</source>
            <translation>Retirer la valeur de ces énoncés ?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Change the type of these statements?</source>
            <translation>Changer le type de ces énoncés ?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Mark these statements?</source>
            <translation>Marquer ces énoncés ?</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marquer</translation>
        </message>
        <message>
            <source>Delete these statements?</source>
            <translation>Supprimer ces énoncés ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Send these statements to review?</source>
            <translation>Mettre ces énoncés sur la liste à revoir ?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Mettre à revoir</translation>
        </message>
        <message>
            <source>Changing {0} statements</source>
            <translation>Changement de {0} énoncés</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>{0} sélectionnés</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Annulé ; rien n’a été changé.</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message>
            <source>Recode…</source>
            <translation>Recoder…</translation>
        </message>
        <message>
            <source>Add value…</source>
            <translation>Ajouter une valeur…</translation>
        </message>
        <message>
            <source>Remove value…</source>
            <translation>Retirer une valeur…</translation>
        </message>
        <message>
            <source>Send to review…</source>
            <translation>Mettre à revoir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Change type…</source>
            <translation>Changer le type…</translation>
        </message>
        <message>
            <source>Mark as unsure…</source>
            <translation>Marquer comme incertain…</translation>
        </message>
        <message>
            <source>Mark as sure…</source>
            <translation>Marquer comme sûr…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>More to do with the selected statements</source>
            <translation>Autres actions sur les énoncés sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>BulkChangeDialog</name>
        <message>
            <source>Recode a field</source>
            <translation>Recoder un champ</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Ajouter une valeur</translation>
        </message>
        <message>
            <source>Remove a value</source>
            <translation>Retirer une valeur</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Value that goes</source>
            <translation>Valeur qui part</translation>
        </message>
        <message>
            <source>Value that comes</source>
            <translation>Valeur qui arrive</translation>
        </message>
        <message>
            <source>any value</source>
            <translation>toute valeur</translation>
        </message>
        <message>
            <source>Choose a value of {0}.</source>
            <translation>Choisissez une valeur pour {0}.</translation>
        </message>
    </context>
    <context>
        <name>BulkPreviewDialog</name>
        <message>
            <source>No statement would change.</source>
            <translation>Aucun énoncé ne changerait.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>1 coder</source>
            <translation>1 personne qui code</translation>
        </message>
        <message>
            <source>{0} have nothing to change.</source>
            <translation>{0} n’ont rien à changer.</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
        <message>
            <source>{0} coders</source>
            <translation>{0} personnes qui codent</translation>
        </message>
        <message>
            <source>{0} cannot be changed and stay as they are:</source>
            <translation>{0} ne peuvent pas être changés et restent tels quels :</translation>
        </message>
        <message>
            <source>{0} for other reasons</source>
            <translation>{0} pour d’autres raisons</translation>
        </message>
    </context>
    <context>
        <name>ChangeArticlesDialog</name>
        <message>
            <source>In braces: {title} {source} {author} {published} {url} {language} {file} {folder}, or any detail’s name.</source>
            <translation>Entre accolades : {title} {source} {author} {published} {url} {language} {file} {folder}, ou le nom de tout autre détail.</translation>
        </message>
        <message>
            <source>A regular expression. What its first parentheses hold is taken, else all that fits.</source>
            <translation>Une expression rationnelle. Ce que contiennent ses premières parenthèses est pris, sinon tout ce qui correspond.</translation>
        </message>
        <message>
            <source>Change 1 article</source>
            <translation>Changer 1 article</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>name of the detail</source>
            <translation>nom du détail</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>the words; empty takes the detail away</source>
            <translation>les mots ; vide retire le détail</translation>
        </message>
        <message>
            <source>The pattern</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>Where it is read from</source>
            <translation>D’où c’est lu</translation>
        </message>
        <message>
            <source>The regular expression</source>
            <translation>L’expression rationnelle</translation>
        </message>
        <message>
            <source>tags to add, with commas between them</source>
            <translation>étiquettes à ajouter, séparées par des virgules</translation>
        </message>
        <message>
            <source>tags to take away</source>
            <translation>étiquettes à retirer</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Avant et après</translation>
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
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Another detail</source>
            <translation>Autre détail</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Change {0} articles</source>
            <translation>Changer {0} articles</translation>
        </message>
        <message>
            <source>Set to these words</source>
            <translation>Mettre ces mots</translation>
        </message>
        <message>
            <source>Fill in a pattern</source>
            <translation>Remplir un modèle</translation>
        </message>
        <message>
            <source>Read from another detail</source>
            <translation>Lire dans un autre détail</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom de fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>changes {0} of {1}</source>
            <translation>change {0} sur {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read and keep what they have</source>
            <translation>{0} ne peuvent pas être lus et gardent ce qu’ils ont</translation>
        </message>
        <message>
            <source>the first {0} were looked at</source>
            <translation>les {0} premiers ont été examinés</translation>
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
        <name>Codebook</name>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Name in files</source>
            <translation>Nom dans les fichiers</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>A statement of this type is about</source>
            <translation>Un énoncé de ce type porte sur</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message>
            <source>Entity types that it takes</source>
            <translation>Types d’entité qu’il prend</translation>
        </message>
        <message>
            <source>Taken over from the statement before</source>
            <translation>Repris de l’énoncé précédent</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>All of an article should be marked</source>
            <translation>Tout l’article doit être marqué</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Plusieurs valeurs</translation>
        </message>
        <message>
            <source>Folded under “More”</source>
            <translation>Replié sous « Plus »</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>When …</source>
            <translation>Quand…</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Only when …</source>
            <translation>Seulement quand…</translation>
        </message>
        <message>
            <source>A new statement starts with</source>
            <translation>Un nouvel énoncé commence avec</translation>
        </message>
        <message>
            <source>Filled by itself when left empty</source>
            <translation>Se remplit tout seul s’il reste vide</translation>
        </message>
        <message>
            <source>Words of the text</source>
            <translation>Des mots du texte</translation>
        </message>
        <message>
            <source>The whole article</source>
            <translation>Tout l’article</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>The last value in the article</source>
            <translation>La dernière valeur dans l’article</translation>
        </message>
        <message>
            <source>The last value, in the next article too</source>
            <translation>La dernière valeur, aussi dans l’article suivant</translation>
        </message>
        <message>
            <source>from the article’s date</source>
            <translation>d’après la date de l’article</translation>
        </message>
        <message>
            <source>from the speaker’s role on that date</source>
            <translation>d’après le rôle du locuteur à cette date</translation>
        </message>
        <message>
            <source>proposed from the quotation marks</source>
            <translation>proposé d’après les guillemets</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>entités</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>choix</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>arbre</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Statement type</source>
            <translation>Type d’énoncé</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <source>Entity type</source>
            <translation>Type d’entité</translation>
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
            <translation>Types d’entité</translation>
        </message>
        <message>
            <source>has problems</source>
            <translation>a des problèmes</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation>(sans libellé)</translation>
        </message>
    </context>
    <context>
        <name>CodebookPage</name>
        <message>
            <source>draft, begun with version {0}</source>
            <translation>brouillon, commencé avec la version {0}</translation>
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
            <translation>Livres de codes et codes (*.json *.csv *.tsv *.tab *.txt *.qdc *.qde);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import into the draft</source>
            <translation>Importer dans le brouillon</translation>
        </message>
        <message>
            <source>{0} options are new, {1} changed.</source>
            <translation>{0} options sont nouvelles, {1} changées.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>{0} is written.</source>
            <translation>{0} est écrit.</translation>
        </message>
        <message>
            <source>{0} is the draft now.</source>
            <translation>{0} est maintenant le brouillon.</translation>
        </message>
    </context>
    <context>
        <name>CodebookVersionsDialog</name>
        <message>
            <source>Versions of the codebook</source>
            <translation>Versions du livre de codes</translation>
        </message>
        <message>
            <source>Show on the page</source>
            <translation>Afficher sur la page</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Take as the draft</source>
            <translation>Prendre comme brouillon</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>mineure</translation>
        </message>
        <message>
            <source>changes what can be coded</source>
            <translation>change ce qui peut être codé</translation>
        </message>
        <message>
            <source>(no note)</source>
            <translation>(sans note)</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparé avec</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>the draft</source>
            <translation>le brouillon</translation>
        </message>
        <message>
            <source>There is nothing to compare it with.</source>
            <translation>Il n’y a rien à quoi la comparer.</translation>
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
            <source>Changed in meaning</source>
            <translation>Sens changé</translation>
        </message>
        <message>
            <source>They are the same.</source>
            <translation>Elles sont identiques.</translation>
        </message>
        <message>
            <source>the version before ({0})</source>
            <translation>la version précédente ({0})</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>version {0}</translation>
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
        <name>CodesImportDialog</name>
        <message>
            <source>Take codes into the codebook</source>
            <translation>Faire entrer des codes dans le livre de codes</translation>
        </message>
        <message>
            <source>Codes that are there already, by their label, keep their id and take the definition and colour of the file. The others are added at the end.</source>
            <translation>Les codes déjà là, d’après leur libellé, gardent leur identifiant et prennent la définition et la couleur du fichier. Les autres s’ajoutent à la fin.</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>Mettre dans le brouillon</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Ce qui arrive</translation>
        </message>
        <message>
            <source>The codebook has no statement type that could take them.</source>
            <translation>Le livre de codes n’a pas de type d’énoncé qui puisse les prendre.</translation>
        </message>
        <message>
            <source>All of it is there already.</source>
            <translation>Tout est déjà là.</translation>
        </message>
        <message>
            <source>A new field “{0}” of {1}</source>
            <translation>Un nouveau champ « {0} » dans {1}</translation>
        </message>
        <message>
            <source>{0} codes: {1} new, {2} changed.</source>
            <translation>{0} codes : {1} nouveaux, {2} changés.</translation>
        </message>
        <message>
            <source>Field {0}</source>
            <translation>Champ {0}</translation>
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
        <name>ColourControl</name>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Vermilion</source>
            <translation>Vermillon</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Bleu canard</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Prune</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>Autre couleur…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sans couleur</translation>
        </message>
    </context>
    <context>
        <name>ConcordanceModel</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
    </context>
    <context>
        <name>ConditionControl</name>
        <message>
            <source>Field of the condition</source>
            <translation>Champ de la condition</translation>
        </message>
        <message>
            <source>What the condition asks</source>
            <translation>Ce que demande la condition</translation>
        </message>
        <message>
            <source>Values, with commas between them</source>
            <translation>Valeurs, séparées par des virgules</translation>
        </message>
        <message>
            <source>values, with commas between them</source>
            <translation>valeurs, séparées par des virgules</translation>
        </message>
        <message>
            <source>is filled</source>
            <translation>est rempli</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>n’est pas</translation>
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
        <name>CountLine</name>
        <message>
            <source>counting…</source>
            <translation>comptage…</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>{0} of {1} statements</source>
            <translation>{0} énoncés sur {1}</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
        <message>
            <source>{0} % searched</source>
            <translation>{0} % parcouru</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
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
        <name>DefaultControl</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none, or 2025, 2025-01, 2025-01-22</source>
            <translation>aucune, ou 2025, 2025-01, 2025-01-22</translation>
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
        <name>DuplicateGroups</name>
        <message>
            <source>Look again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Pas un doublon</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>Étiqueter…</translation>
        </message>
        <message>
            <source>Remove this one…</source>
            <translation>Retirer celui-ci…</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Chercher les doublons</translation>
        </message>
        <message>
            <source>Articles that are nearly the same</source>
            <translation>Articles presque identiques</translation>
        </message>
        <message>
            <source>1 article came since the last search.</source>
            <translation>1 article est arrivé depuis la dernière recherche.</translation>
        </message>
        <message>
            <source>1 group</source>
            <translation>1 groupe</translation>
        </message>
        <message>
            <source>The same wire story in several papers need not be coded twice. This finds articles that share at least half of their sequences of three words.</source>
            <translation>La même dépêche d’agence dans plusieurs journaux n’a pas besoin d’être codée deux fois. Cette recherche trouve les articles qui ont en commun au moins la moitié de leurs suites de trois mots.</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Pas de doublons</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>{0} articles came since the last search.</source>
            <translation>{0} articles sont arrivés depuis la dernière recherche.</translation>
        </message>
        <message>
            <source>{0} groups</source>
            <translation>{0} groupes</translation>
        </message>
        <message>
            <source>No two articles are nearly the same.</source>
            <translation>Il n’y a pas deux articles presque identiques.</translation>
        </message>
    </context>
    <context>
        <name>DuplicateList</name>
        <message>
            <source>Speakers that may be the same</source>
            <translation>Locuteurs qui sont peut-être les mêmes</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Pas les mêmes</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <source>Looking for the same speakers …</source>
            <translation>Recherche de locuteurs identiques…</translation>
        </message>
        <message>
            <source>You can go on working meanwhile.</source>
            <translation>Vous pouvez continuer à travailler entre-temps.</translation>
        </message>
        <message>
            <source>Nobody stands here twice</source>
            <translation>Personne ne figure ici deux fois</translation>
        </message>
        <message>
            <source>Pairs that look alike would be proposed here, with the reason. Nothing is merged by itself.</source>
            <translation>Les paires qui se ressemblent seraient proposées ici, avec la raison. Rien n’est fusionné tout seul.</translation>
        </message>
    </context>
    <context>
        <name>DuplicateModel</name>
        <message>
            <source>1 use</source>
            <translation>1 utilisation</translation>
        </message>
        <message>
            <source>{0} uses</source>
            <translation>{0} utilisations</translation>
        </message>
    </context>
    <context>
        <name>DuplicateRowsModel</name>
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
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>In common with the first</source>
            <translation>En commun avec le premier</translation>
        </message>
        <message>
            <source>the same text but for case and white space</source>
            <translation>le même texte, à la casse et aux espaces près</translation>
        </message>
        <message>
            <source>joined by a third article</source>
            <translation>reliés par un troisième article</translation>
        </message>
        <message>
            <source>{0} % of the words, {1} % of the sequences of three</source>
            <translation>{0} % des mots, {1} % des suites de trois mots</translation>
        </message>
    </context>
    <context>
        <name>EditionActions</name>
        <message>
            <source>The corrected text</source>
            <translation>Le texte corrigé</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>New edition: {0} of {1} statements carried over, {2} on the review list – Undo {3}</source>
            <translation>Nouvelle édition : {0} énoncés sur {1} repris, {2} sur la liste à revoir – Annuler avec {3}</translation>
        </message>
        <message>
            <source>Articles ({0})</source>
            <translation>Articles ({0})</translation>
        </message>
        <message>
            <source>{0} is no file of articles.</source>
            <translation>{0} n’est pas un fichier d’articles.</translation>
        </message>
        <message>
            <source>There is no text in {0}.</source>
            <translation>Il n’y a pas de texte dans {0}.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} ne peut pas être lu : {1}.</translation>
        </message>
        <message>
            <source>{0} holds several articles.</source>
            <translation>{0} contient plusieurs articles.</translation>
        </message>
    </context>
    <context>
        <name>EffectRow</name>
        <message>
            <source>{0}: what becomes of its statements</source>
            <translation>{0} : ce que deviennent ses énoncés</translation>
        </message>
        <message>
            <source>Go through them… ({0})</source>
            <translation>Les parcourir… ({0})</translation>
        </message>
    </context>
    <context>
        <name>EffectWords</name>
        <message>
            <source>is removed</source>
            <translation>disparaît</translation>
        </message>
        <message>
            <source>Recode to</source>
            <translation>Recoder en</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Put into the field</source>
            <translation>Mettre dans le champ</translation>
        </message>
        <message>
            <source>Fill with</source>
            <translation>Remplir avec</translation>
        </message>
        <message>
            <source>Convert, the rest becomes</source>
            <translation>Convertir, le reste devient</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>is asked on another condition; what is hidden is kept</source>
            <translation>est demandé sous une autre condition ; ce qui est masqué est gardé</translation>
        </message>
        <message>
            <source>guidance</source>
            <translation>consignes</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <source>key</source>
            <translation>touche</translation>
        </message>
        <message>
            <source>label</source>
            <translation>libellé</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>order</source>
            <translation>ordre</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>default</source>
            <translation>valeur par défaut</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>number of values</source>
            <translation>nombre de valeurs</translation>
        </message>
        <message>
            <source>need to be filled</source>
            <translation>obligation de remplir</translation>
        </message>
        <message>
            <source>kinds of entity</source>
            <translation>types d’entité</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <source>the top</source>
            <translation>tout en haut</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>entité</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>choix</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>arbre</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>has options inside it now</source>
            <translation>contient maintenant des options</translation>
        </message>
        <message>
            <source>must be filled now, and these lack it</source>
            <translation>doit maintenant être rempli, et ces énoncés ne le sont pas</translation>
        </message>
        <message>
            <source>takes one value only, and these hold several</source>
            <translation>ne prend plus qu’une valeur, et ces énoncés en contiennent plusieurs</translation>
        </message>
        <message>
            <source>takes fewer kinds of entity, and these name others</source>
            <translation>prend moins de types d’entité, et ces énoncés en nomment d’autres</translation>
        </message>
        <message>
            <source>is removed; what entities hold under it is kept</source>
            <translation>disparaît ; ce que les entités y contiennent est gardé</translation>
        </message>
        <message>
            <source>is removed; its entities stay in the registry</source>
            <translation>disparaît ; ses entités restent dans le registre</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Bring to the new version</source>
            <translation>Porter à la nouvelle version</translation>
        </message>
        <message>
            <source>Keep the first of them</source>
            <translation>Garder la première</translation>
        </message>
        <message>
            <source>Leave, and list as to review</source>
            <translation>Laisser, et mettre sur la liste à revoir</translation>
        </message>
        <message>
            <source>Ask one by one</source>
            <translation>Demander un par un</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <translation>{0} dans {1}</translation>
        </message>
        <message>
            <source>is about the whole article now</source>
            <translation>porte maintenant sur tout l’article</translation>
        </message>
        <message>
            <source>has words now</source>
            <translation>porte maintenant sur des mots</translation>
        </message>
        <message>
            <source>Convert, the rest to review</source>
            <translation>Convertir, le reste à revoir</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>{0} articles</source>
            <translation>{0} articles</translation>
        </message>
        <message>
            <source>changed: {0}</source>
            <translation>changé : {0}</translation>
        </message>
        <message>
            <source>moved from {0} to {1}; statements keep the option</source>
            <translation>passe de {0} à {1} ; les énoncés gardent l’option</translation>
        </message>
        <message>
            <source>is now called “{0}”</source>
            <translation>s’appelle maintenant « {0} »</translation>
        </message>
        <message>
            <source>{0} becomes {1}</source>
            <translation>{0} devient {1}</translation>
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
        <name>EntityCardPanel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Note on the speaker</source>
            <translation>Note sur le locuteur</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Statements that name the speaker</source>
            <translation>Énoncés qui nomment le locuteur</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Personne n’est choisi</translation>
        </message>
        <message>
            <source>Choose a speaker in the list: names, roles and statements are shown here.</source>
            <translation>Choisissez un locuteur dans la liste : noms, rôles et énoncés s’affichent ici.</translation>
        </message>
        <message>
            <source>Stands in every project.</source>
            <translation>Figure dans tout projet.</translation>
        </message>
        <message>
            <source>Retired: not offered any more.</source>
            <translation>Retiré du choix : n’est plus proposé.</translation>
        </message>
        <message>
            <source>Named by no statement</source>
            <translation>Nommé dans aucun énoncé</translation>
        </message>
        <message>
            <source>Named once</source>
            <translation>Nommé une fois</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Named {0} times</source>
            <translation>Nommé {0} fois</translation>
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
        <name>EntityFacts</name>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Wikidata</source>
            <translation>Wikidata</translation>
        </message>
        <message>
            <source>Q42, or the address of its page</source>
            <translation>Q42, ou l’adresse de sa page</translation>
        </message>
        <message>
            <source>A Wikidata id is Q and a number, such as Q42.</source>
            <translation>Un identifiant Wikidata est un Q suivi d’un nombre, comme Q42.</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>Find a name or another name…</source>
            <translation>Chercher un nom ou un autre nom…</translation>
        </message>
        <message>
            <source>Filter the speakers by their names</source>
            <translation>Filtrer les locuteurs par leurs noms</translation>
        </message>
        <message>
            <source>Type of speaker</source>
            <translation>Type de locuteur</translation>
        </message>
        <message>
            <source>No speakers yet</source>
            <translation>Pas encore de locuteurs</translation>
        </message>
        <message>
            <source>Everybody who is named in a statement stands here: people, organisations, countries. They come by themselves as you code; add those that you expect, or import a list.</source>
            <translation>Tous ceux qui sont nommés dans un énoncé figurent ici : personnes, organisations, pays. Ils arrivent d’eux-mêmes pendant que vous codez ; ajoutez ceux que vous attendez, ou importez une liste.</translation>
        </message>
        <message>
            <source>Add a speaker</source>
            <translation>Ajouter un locuteur</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Locuteurs</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Inutilisés</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retirés du choix</translation>
        </message>
        <message>
            <source>May be the same</source>
            <translation>Peut-être les mêmes</translation>
        </message>
        <message>
            <source>No speaker fits</source>
            <translation>Aucun locuteur ne convient</translation>
        </message>
        <message>
            <source>Change the filter or choose another tab.</source>
            <translation>Changez le filtre ou choisissez un autre onglet.</translation>
        </message>
        <message>
            <source>Every speaker is used</source>
            <translation>Chaque locuteur est utilisé</translation>
        </message>
        <message>
            <source>Who is named by no statement, and by nobody’s role, would stand here and could be deleted.</source>
            <translation>Qui n’est nommé dans aucun énoncé, ni dans le rôle de personne, figurerait ici et pourrait être supprimé.</translation>
        </message>
        <message>
            <source>Nobody is retired</source>
            <translation>Personne n’est retiré du choix</translation>
        </message>
        <message>
            <source>Who is retired stays in what is coded and is not offered any more.</source>
            <translation>Qui est retiré du choix reste dans ce qui est codé et n’est plus proposé.</translation>
        </message>
    </context>
    <context>
        <name>EntityNames</name>
        <message>
            <source>Add another name…</source>
            <translation>Ajouter un autre nom…</translation>
        </message>
        <message>
            <source>Add another name</source>
            <translation>Ajouter un autre nom</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>défaire</translation>
        </message>
        <message>
            <source>Take the merge with “{0}” back</source>
            <translation>Défaire la fusion avec « {0} »</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>fusionné</translation>
        </message>
        <message>
            <source>Remove “{0}”</source>
            <translation>Retirer « {0} »</translation>
        </message>
    </context>
    <context>
        <name>EntityTableModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Role now</source>
            <translation>Rôle actuel</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>Utilisations</translation>
        </message>
        <message>
            <source>{0} (retired)</source>
            <translation>{0} (retiré du choix)</translation>
        </message>
    </context>
    <context>
        <name>ExampleRow</name>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Remove the example</source>
            <translation>Retirer l’exemple</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>les mots</translation>
        </message>
        <message>
            <source>why, or how it is coded</source>
            <translation>pourquoi, ou comment c’est codé</translation>
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
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Codebooks (*.json)</source>
            <translation>Livres de codes (*.json)</translation>
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
        <name>FilterActions</name>
        <message>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>Remove a saved filter</source>
            <translation>Retirer un filtre enregistré</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Enregistrer ce filtre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Everybody who works on this project can choose it. A filter of the same name is replaced.</source>
            <translation>Tous ceux qui travaillent sur ce projet peuvent le choisir. Un filtre du même nom est remplacé.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Words in the statements…</source>
            <translation>Mots dans les énoncés…</translation>
        </message>
        <message>
            <source>Words to look for in the statements</source>
            <translation>Mots à chercher dans les énoncés</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expression rationnelle</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grouper</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>In context</source>
            <translation>En contexte</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>+ Add filter…</source>
            <translation>+ Ajouter un filtre…</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Click changes the filter, Delete takes it away, ! turns it round</source>
            <translation>Un clic change le filtre, Suppr l’enlève, ! l’inverse</translation>
        </message>
    </context>
    <context>
        <name>FilterDialog</name>
        <message>
            <source>Type a year, a month or a day: 2025, 2025-01 or 2025-01-22.</source>
            <translation>Saisir une année, un mois ou un jour : 2025, 2025-01 ou 2025-01-22.</translation>
        </message>
        <message>
            <source>The first day comes after the last.</source>
            <translation>Le premier jour vient après le dernier.</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Not: keep these out</source>
            <translation>Tout sauf ceux-ci</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Filter by…</source>
            <translation>Filtrer par…</translation>
        </message>
        <message>
            <source>What to filter by</source>
            <translation>Selon quoi filtrer</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Find a value…</source>
            <translation>Chercher une valeur…</translation>
        </message>
        <message>
            <source>Find a value</source>
            <translation>Chercher une valeur</translation>
        </message>
        <message>
            <source>a year, a month or a day: 2025, 2025-01, 2025-01-22</source>
            <translation>une année, un mois ou un jour : 2025, 2025-01, 2025-01-22</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Tapez ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Filter by {0}</source>
            <translation>Filtrer par {0}</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir de</translation>
        </message>
        <message>
            <source>No value is called that.</source>
            <translation>Aucune valeur ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>That is not a number.</source>
            <translation>Ce n’est pas un nombre.</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>not {0}</source>
            <translation>pas {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} à {1}</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>depuis {0}</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <translation>jusqu’à {0}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} de plus</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
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
        <name>FoundPanel</name>
        <message>
            <source>Statements in context</source>
            <translation>Énoncés en contexte</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Statements of the project</source>
            <translation>Énoncés du projet</translation>
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
        <name>GuidanceControl</name>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
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
            <source>Add an example</source>
            <translation>Ajouter un exemple</translation>
        </message>
        <message>
            <source>Pick from a coded statement…</source>
            <translation>Choisir dans un énoncé codé…</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemples</translation>
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
        <name>HeadBar</name>
        <message>
            <source>Says first what it does to what is coded</source>
            <translation>Dit d’abord ce que cela fait à ce qui est codé</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <source>Keep it on the new version</source>
            <translation>Le garder sur la nouvelle version</translation>
        </message>
        <message>
            <source>Take it as the draft</source>
            <translation>La prendre comme brouillon</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Draft: 1 change since version {1}</source>
            <translation>Brouillon : 1 changement depuis la version {1}</translation>
        </message>
        <message>
            <source>Draft: {0} changes since version {1}</source>
            <translation>Brouillon : {0} changements depuis la version {1}</translation>
        </message>
        <message>
            <source>The problems below have to be mended first</source>
            <translation>Les problèmes ci-dessous doivent d’abord être corrigés</translation>
        </message>
        <message>
            <source>Codebook (JSON)…</source>
            <translation>Livre de codes (JSON)…</translation>
        </message>
        <message>
            <source>REFI-QDA codebook (.qdc)…</source>
            <translation>Livre de codes REFI-QDA (.qdc)…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>Page web (HTML)…</translation>
        </message>
        <message>
            <source>On paper…</source>
            <translation>Sur papier…</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>No draft: any change begins one</source>
            <translation>Pas de brouillon : tout changement en commence un</translation>
        </message>
        <message>
            <source>There is no draft to publish</source>
            <translation>Il n’y a pas de brouillon à publier</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Version {0} is shown ({1}); it cannot be changed.</source>
            <translation>La version {0} est affichée ({1}) ; elle ne peut pas être changée.</translation>
        </message>
        <message>
            <source>Version {0} came into force after this draft was begun with version {1}. The draft holds its own state of everything: published as it is, it replaces the new version.</source>
            <translation>La version {0} est entrée en vigueur après le début de ce brouillon, commencé avec la version {1}. Le brouillon contient son propre état de tout : publié tel quel, il remplace la nouvelle version.</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tableau (CSV)…</translation>
        </message>
        <message>
            <source>Codes of {0}</source>
            <translation>Codes : {0}</translation>
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
        <name>ImportedSpeakersDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What did not go in as it was</source>
            <translation>Ce qui n’est pas entré tel quel</translation>
        </message>
        <message>
            <source>{0} new</source>
            <translation>nouveaux : {0}</translation>
        </message>
        <message>
            <source>{0} completed</source>
            <translation>complétés : {0}</translation>
        </message>
        <message>
            <source>{0} as they were</source>
            <translation>inchangés : {0}</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>refusés : {0}</translation>
        </message>
        <message>
            <source>Imported from {0}</source>
            <translation>Importé de {0}</translation>
        </message>
        <message>
            <source>Line {0}</source>
            <translation>Ligne {0}</translation>
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
            <source>on the pages</source>
            <translation>sur les pages</translation>
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
        <name>Likeness</name>
        <message>
            <source>Both have the Wikidata id {0}.</source>
            <translation>Les deux ont l’identifiant Wikidata {0}.</translation>
        </message>
        <message>
            <source>Both are called “{0}”.</source>
            <translation>Les deux s’appellent « {0} ».</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” differ by accents only.</source>
            <translation>« {0} » et « {1} » ne diffèrent que par les accents.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” are the same words, ordered or joined differently.</source>
            <translation>« {0} » et « {1} » sont les mêmes mots, ordonnés ou reliés autrement.</translation>
        </message>
        <message>
            <source>“{0}” is the name of one and another name of the other.</source>
            <translation>« {0} » est le nom de l’un et un autre nom de l’autre.</translation>
        </message>
        <message>
            <source>“{0}” is another name of both.</source>
            <translation>« {0} » est un autre nom des deux.</translation>
        </message>
        <message>
            <source>“{0}” and “{1}” are spelt alike ({2} %).</source>
            <translation>« {0} » et « {1} » s’écrivent presque pareil ({2} %).</translation>
        </message>
        <message>
            <source>“{0}” and “{1}”: the same surname, a forename shortened.</source>
            <translation>« {0} » et « {1} » : le même nom de famille, un prénom abrégé.</translation>
        </message>
        <message>
            <source>All words of one name are in the other: “{0}”, “{1}”.</source>
            <translation>Tous les mots d’un nom sont dans l’autre : « {0} », « {1} ».</translation>
        </message>
        <message>
            <source>One is only a surname that the other bears: “{0}”, “{1}”.</source>
            <translation>L’un n’est qu’un nom de famille que porte l’autre : « {0} », « {1} ».</translation>
        </message>
    </context>
    <context>
        <name>LinesTable</name>
        <message>
            <source>Nothing chosen</source>
            <translation>Rien de choisi</translation>
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
            <source>Speakers</source>
            <translation>Locuteurs</translation>
        </message>
        <message>
            <source>On the page Articles</source>
            <translation>Sur la page Articles</translation>
        </message>
        <message>
            <source>Move the ends</source>
            <translation>Déplacer les bords</translation>
        </message>
    </context>
    <context>
        <name>MergeSpeakersDialog</name>
        <message>
            <source>Merge: who stays?</source>
            <translation>Fusionner : qui reste ?</translation>
        </message>
        <message>
            <source>The others’ names become other names of the one that stays; their roles and whatever else it lacks are read as its own. No statement is changed, and the merge can be taken back at any time.</source>
            <translation>Les noms des autres deviennent d’autres noms de l’entrée qui reste ; leurs rôles et tout ce qui lui manque sont lus comme siens. Aucun énoncé n’est changé, et la fusion peut être défaite à tout moment.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>1 use</source>
            <translation>1 utilisation</translation>
        </message>
        <message>
            <source>Merges {0} entries</source>
            <translation>Fusionne {0} entrées</translation>
        </message>
        <message>
            <source>{0}; {1} statements.</source>
            <translation>{0} ; {1} énoncés.</translation>
        </message>
        <message>
            <source>{0} uses</source>
            <translation>{0} utilisations</translation>
        </message>
        <message>
            <source>{0}; 1 statement.</source>
            <translation>{0} ; 1 énoncé.</translation>
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
            <source>remove {0}</source>
            <translation>retirer {0}</translation>
        </message>
        <message>
            <source>not a duplicate</source>
            <translation>pas un doublon</translation>
        </message>
        <message>
            <source>Those articles are no longer there.</source>
            <translation>Ces articles ne sont plus là.</translation>
        </message>
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
            <source>recode {0}</source>
            <translation>recoder {0}</translation>
        </message>
        <message>
            <source>add to {0}</source>
            <translation>ajouter à {0}</translation>
        </message>
        <message>
            <source>remove from {0}</source>
            <translation>retirer de {0}</translation>
        </message>
        <message>
            <source>change type</source>
            <translation>changer le type</translation>
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
            <source>delete statements</source>
            <translation>supprimer des énoncés</translation>
        </message>
        <message>
            <source>send to review</source>
            <translation>mettre à revoir</translation>
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
            <source>rebase the draft</source>
            <translation>porter le brouillon sur la nouvelle version</translation>
        </message>
        <message>
            <source>discard the draft</source>
            <translation>abandonner le brouillon</translation>
        </message>
        <message>
            <source>There is no draft of the codebook.</source>
            <translation>Il n’y a pas de brouillon du livre de codes.</translation>
        </message>
        <message>
            <source>new edition</source>
            <translation>nouvelle édition</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Il ne contient pas de texte.</translation>
        </message>
        <message>
            <source>That is the same text.</source>
            <translation>C’est le même texte.</translation>
        </message>
        <message>
            <source>Paste or choose the corrected one.</source>
            <translation>Collez ou choisissez le texte corrigé.</translation>
        </message>
        <message>
            <source>That is the text of an earlier edition of this article.</source>
            <translation>C’est le texte d’une édition antérieure de cet article.</translation>
        </message>
        <message>
            <source>Undo the new edition to go back to it.</source>
            <translation>Annulez la nouvelle édition pour y revenir.</translation>
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
            <source>{0} cannot be of type {1}: it is in use as {2}.</source>
            <translation>{0} ne peut pas être de type {1} : il sert comme {2}.</translation>
        </message>
        <message>
            <source>Change those statements first.</source>
            <translation>Changez d’abord ces énoncés.</translation>
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
            <source>The role ends ({0}) before it begins ({1}).</source>
            <translation>Le rôle finit ({0}) avant de commencer ({1}).</translation>
        </message>
        <message>
            <source>That role is no longer there.</source>
            <translation>Ce rôle n’est plus là.</translation>
        </message>
        <message>
            <source>That role is somebody else’s.</source>
            <translation>Ce rôle est celui d’une autre entité.</translation>
        </message>
        <message>
            <source>Give the entity a role of its own.</source>
            <translation>Donnez à l’entité un rôle à elle.</translation>
        </message>
        <message>
            <source>rename to {0}</source>
            <translation>renommer en {0}</translation>
        </message>
        <message>
            <source>set type</source>
            <translation>fixer le type</translation>
        </message>
        <message>
            <source>set attributes</source>
            <translation>fixer les attributs</translation>
        </message>
        <message>
            <source>set external id</source>
            <translation>fixer l’identifiant externe</translation>
        </message>
        <message>
            <source>set note</source>
            <translation>fixer la note</translation>
        </message>
        <message>
            <source>retire</source>
            <translation>retirer du choix</translation>
        </message>
        <message>
            <source>retire {0} entities</source>
            <translation>retirer {0} entités du choix</translation>
        </message>
        <message>
            <source>offer again</source>
            <translation>proposer de nouveau</translation>
        </message>
        <message>
            <source>offer {0} entities again</source>
            <translation>proposer de nouveau {0} entités</translation>
        </message>
        <message>
            <source>“{0}” always stands, as it is.</source>
            <translation>« {0} » est toujours là, tel quel.</translation>
        </message>
        <message>
            <source>Say in which register the id stands.</source>
            <translation>Dites dans quel référentiel se trouve l’identifiant.</translation>
        </message>
        <message>
            <source>Write wikidata, viaf, gnd …</source>
            <translation>Écrivez wikidata, viaf, gnd…</translation>
        </message>
        <message>
            <source>The codebook names no attribute {0} for {1}.</source>
            <translation>Le livre de codes ne nomme pas d’attribut {0} pour {1}.</translation>
        </message>
        <message>
            <source>Add it to the codebook first.</source>
            <translation>Ajoutez-le d’abord au livre de codes.</translation>
        </message>
        <message>
            <source>{0} is not a Wikidata id.</source>
            <translation>{0} n’est pas un identifiant Wikidata.</translation>
        </message>
        <message>
            <source>Write Q and a number, such as Q42.</source>
            <translation>Écrivez un Q suivi d’un nombre, comme Q42.</translation>
        </message>
        <message>
            <source>“{0}” always stands and cannot be retired.</source>
            <translation>« {0} » est toujours là et ne peut pas être retiré du choix.</translation>
        </message>
        <message>
            <source>merge two entities</source>
            <translation>fusionner deux entités</translation>
        </message>
        <message>
            <source>merge {0} entities</source>
            <translation>fusionner {0} entités</translation>
        </message>
        <message>
            <source>take merge back</source>
            <translation>défaire la fusion</translation>
        </message>
        <message>
            <source>keep apart</source>
            <translation>garder distincts</translation>
        </message>
        <message>
            <source>{0} is merged into {1} already.</source>
            <translation>{0} est déjà fusionné avec {1}.</translation>
        </message>
        <message>
            <source>Take that back first.</source>
            <translation>Défaites d’abord cette fusion.</translation>
        </message>
        <message>
            <source>One entity alone cannot be merged.</source>
            <translation>Une entité seule ne peut pas être fusionnée.</translation>
        </message>
        <message>
            <source>Choose two or more.</source>
            <translation>Choisissez-en deux ou plus.</translation>
        </message>
        <message>
            <source>{0} is merged into nobody.</source>
            <translation>{0} n’est fusionné avec aucune entité.</translation>
        </message>
        <message>
            <source>An entity is the same as itself.</source>
            <translation>Une entité est identique à elle-même.</translation>
        </message>
        <message>
            <source>{0} cannot be merged into itself.</source>
            <translation>{0} ne peut pas être fusionné avec lui-même.</translation>
        </message>
        <message>
            <source>“{0}” always stands.</source>
            <translation>« {0} » est toujours là.</translation>
        </message>
        <message>
            <source>Merge the others into it.</source>
            <translation>Fusionnez les autres avec cette entité.</translation>
        </message>
        <message>
            <source>delete entity</source>
            <translation>supprimer l’entité</translation>
        </message>
        <message>
            <source>delete {0} entities</source>
            <translation>supprimer {0} entités</translation>
        </message>
        <message>
            <source>“{0}” always stands and cannot be deleted.</source>
            <translation>« {0} » est toujours là et ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>{0} is named by statements and cannot be deleted.</source>
            <translation>{0} est nommé dans des énoncés et ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>Retire it, or merge it.</source>
            <translation>Retirez-le du choix, ou fusionnez-le.</translation>
        </message>
        <message>
            <source>{0} is the organisation of a role of {1} and cannot be deleted.</source>
            <translation>{0} est l’organisation d’un rôle de {1} et ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>Change that role first.</source>
            <translation>Changez d’abord ce rôle.</translation>
        </message>
        <message>
            <source>split off {0}</source>
            <translation>détacher {0}</translation>
        </message>
        <message>
            <source>A statement is no longer there.</source>
            <translation>Un énoncé n’est plus là.</translation>
        </message>
        <message>
            <source>Look at the statements again.</source>
            <translation>Regardez de nouveau les énoncés.</translation>
        </message>
        <message>
            <source>A statement would name the new entity twice in one field.</source>
            <translation>Un énoncé nommerait la nouvelle entité deux fois dans un même champ.</translation>
        </message>
        <message>
            <source>Split off one of its values only.</source>
            <translation>N’en détachez qu’une seule valeur.</translation>
        </message>
        <message>
            <source>A statement was changed meanwhile.</source>
            <translation>Un énoncé a été changé entre-temps.</translation>
        </message>
        <message>
            <source>That entity is not merged into {0}.</source>
            <translation>Cette entité n’est pas fusionnée avec {0}.</translation>
        </message>
        <message>
            <source>That value does not name {0}.</source>
            <translation>Cette valeur ne nomme pas {0}.</translation>
        </message>
        <message>
            <source>Look at its statements again.</source>
            <translation>Regardez de nouveau ses énoncés.</translation>
        </message>
        <message>
            <source>That alias is no longer there.</source>
            <translation>Cet alias n’est plus là.</translation>
        </message>
        <message>
            <source>save filter</source>
            <translation>enregistrer le filtre</translation>
        </message>
        <message>
            <source>remove filter</source>
            <translation>retirer le filtre</translation>
        </message>
        <message>
            <source>A filter needs a name.</source>
            <translation>Un filtre doit avoir un nom.</translation>
        </message>
        <message>
            <source>The name is longer than {0} characters.</source>
            <translation>Le nom dépasse {0} caractères.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <source>There is no filter “{0}”.</source>
            <translation>Il n’y a pas de filtre « {0} ».</translation>
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
            <source>publish codebook</source>
            <translation>publier le livre de codes</translation>
        </message>
        <message>
            <source>The codebook cannot be published like this:</source>
            <translation>Le livre de codes ne peut pas être publié ainsi :</translation>
        </message>
        <message>
            <source>The entities cannot become ones of another type:</source>
            <translation>Les entités ne peuvent pas prendre un autre type :</translation>
        </message>
        <message>
            <source>same again</source>
            <translation>encore pareil</translation>
        </message>
        <message>
            <source>send {0} statements to review</source>
            <translation>mettre {0} énoncés à revoir</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>marquer comme revu</translation>
        </message>
        <message>
            <source>mark {0} entries as reviewed</source>
            <translation>marquer {0} entrées comme revues</translation>
        </message>
        <message>
            <source>review again</source>
            <translation>remettre à revoir</translation>
        </message>
        <message>
            <source>review {0} entries again</source>
            <translation>remettre {0} entrées à revoir</translation>
        </message>
        <message>
            <source>That entry of the review list is no longer there.</source>
            <translation>Cette entrée de la liste à revoir n’est plus là.</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Cet énoncé n’est plus là.</translation>
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
            <source>The codebook has no statement type {0}.</source>
            <translation>Le livre de codes n’a pas de type d’énoncé {0}.</translation>
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
            <source>{0} is open read-only.</source>
            <translation>{0} est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing was looked for.</source>
            <translation>Rien n’a été cherché.</translation>
        </message>
        <message>
            <source>The codebook is not valid:</source>
            <translation>Le livre de codes n’est pas valable :</translation>
        </message>
        <message>
            <source>The codebook is the same as the current version.</source>
            <translation>Le livre de codes est le même que la version actuelle.</translation>
        </message>
        <message>
            <source>{0}; say what becomes of {1} ({2})</source>
            <translation>{0} ; dites ce que deviennent {1} ({2})</translation>
        </message>
        <message>
            <source>there is no statement {0}</source>
            <translation>il n’y a pas d’énoncé {0}</translation>
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
            <source>Codes can only be taken into a field of kind choice or tree.</source>
            <translation>Des codes ne peuvent entrer que dans un champ de nature choix ou arbre.</translation>
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
            <source>{0} is the project itself.</source>
            <translation>{0} est le projet lui-même.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Il n’y a pas de fichier {0}.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Vérifiez le nom.</translation>
        </message>
        <message>
            <source>{0} is neither a table nor JSON Lines.</source>
            <translation>{0} n’est ni un tableau ni du JSON Lines.</translation>
        </message>
        <message>
            <source>Its name has to end in .csv, .tsv or .jsonl.</source>
            <translation>Son nom doit finir par .csv, .tsv ou .jsonl.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} ne peut pas être lu : {1}.</translation>
        </message>
        <message>
            <source>“{0}”, the organisation of a role, was not there and was added.</source>
            <translation>« {0} », l’organisation d’un rôle, n’était pas là et a été ajoutée.</translation>
        </message>
        <message>
            <source>{0} entities of the project have {1}: give the id of the one meant.</source>
            <translation>{0} entités du projet ont {1} : donnez l’identifiant de celle qui est visée.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>A file cannot be read: {0}.</source>
            <translation>Un fichier ne peut pas être lu : {0}.</translation>
        </message>
        <message>
            <source>the file holds no entities.</source>
            <translation>le fichier ne contient pas d’entités.</translation>
        </message>
        <message>
            <source>{0} holds no codes.</source>
            <translation>{0} ne contient pas de codes.</translation>
        </message>
        <message>
            <source>{0} is too large for a list of codes.</source>
            <translation>{0} est trop grand pour une liste de codes.</translation>
        </message>
        <message>
            <source>Cannot read {0}: {1}.</source>
            <translation>Impossible de lire {0} : {1}.</translation>
        </message>
        <message>
            <source>{0}: line {1} has no code in its first column.</source>
            <translation>{0} : la ligne {1} n’a pas de code dans sa première colonne.</translation>
        </message>
        <message>
            <source>{0}: line {1} is no row of a table: {2}.</source>
            <translation>{0} : la ligne {1} n’est pas une ligne de tableau : {2}.</translation>
        </message>
        <message>
            <source>{0} has a document type (&lt;!DOCTYPE&gt;), which a codebook never has; it is not read.</source>
            <translation>{0} a un type de document (&lt;!DOCTYPE&gt;), ce qu’un livre de codes n’a jamais ; il n’est pas lu.</translation>
        </message>
        <message>
            <source>{0} is too large for a codebook.</source>
            <translation>{0} est trop grand pour un livre de codes.</translation>
        </message>
        <message>
            <source>{0}: line {1}: this is no REFI-QDA codebook but &lt;{2}&gt;.</source>
            <translation>{0} : ligne {1} : ce n’est pas un livre de codes REFI-QDA mais &lt;{2}&gt;.</translation>
        </message>
        <message>
            <source>{0} is not well-formed XML: line {1}: {2}.</source>
            <translation>{0} n’est pas du XML bien formé : ligne {1} : {2}.</translation>
        </message>
        <message>
            <source>{0} is not XML: {1}.</source>
            <translation>{0} n’est pas du XML : {1}.</translation>
        </message>
        <message>
            <source>{0}: line {1}: codes are nested too deeply.</source>
            <translation>{0} : ligne {1} : les codes sont imbriqués trop profondément.</translation>
        </message>
        <message>
            <source>{0}: line {1}: a code has no name.</source>
            <translation>{0} : ligne {1} : un code n’a pas de nom.</translation>
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
            <source>{0} has two columns {1}.</source>
            <translation>{0} a deux colonnes {1}.</translation>
        </message>
        <message>
            <source>Keep one of them.</source>
            <translation>Gardez-en une.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>le fichier est vide.</translation>
        </message>
        <message>
            <source>{0} has no column {1}.</source>
            <translation>{0} n’a pas de colonne {1}.</translation>
        </message>
        <message>
            <source>the row cannot be read ({0}).</source>
            <translation>la ligne ne peut pas être lue ({0}).</translation>
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
            <source>A sheet of Excel holds {0} statements, and these are {1}.</source>
            <translation>Une feuille Excel contient {0} énoncés, et il y en a ici {1}.</translation>
        </message>
        <message>
            <source>Choose CSV or JSONL.</source>
            <translation>Choisissez CSV ou JSONL.</translation>
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
            <source>{0} has no options that could be codes.</source>
            <translation>{0} n’a pas d’options qui puissent être des codes.</translation>
        </message>
        <message>
            <source>No field of this codebook has options that could be codes.</source>
            <translation>Aucun champ de ce livre de codes n’a d’options qui puissent être des codes.</translation>
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
            <source>The codebook itself cannot be removed.</source>
            <translation>Le livre de codes lui-même ne peut pas être retiré.</translation>
        </message>
        <message>
            <source>A {0} has no property {1} that can be set.</source>
            <translation>Un élément « {0} » n’a pas de propriété {1} qui puisse être fixée.</translation>
        </message>
        <message>
            <source>That {0} is no longer in the codebook.</source>
            <translation>Cet élément « {0} » n’est plus dans le livre de codes.</translation>
        </message>
        <message>
            <source>A {0} cannot hold that.</source>
            <translation>Un élément « {0} » ne peut pas contenir cela.</translation>
        </message>
        <message>
            <source>There is one codebook only.</source>
            <translation>Il n’y a qu’un seul livre de codes.</translation>
        </message>
        <message>
            <source>{0} cannot be the {1} of a {2}.</source>
            <translation>{0} ne convient pas pour {1} dans un élément « {2} ».</translation>
        </message>
        <message>
            <source>A {0} cannot stand there.</source>
            <translation>Un élément « {0} » ne peut pas se trouver là.</translation>
        </message>
        <message>
            <source>Options stay in their field, fields in their type.</source>
            <translation>Les options restent dans leur champ, les champs dans leur type.</translation>
        </message>
        <message>
            <source>the new version has no such effect</source>
            <translation>la nouvelle version n’a pas un tel effet</translation>
        </message>
        <message>
            <source>Cannot read the mapping {0}: {1}.</source>
            <translation>Impossible de lire la correspondance {0} : {1}.</translation>
        </message>
        <message>
            <source>{0} is not a valid mapping:</source>
            <translation>{0} n’est pas une correspondance valable :</translation>
        </message>
        <message>
            <source>Say which part of the articles is to be changed.</source>
            <translation>Dites quel détail des articles est à changer.</translation>
        </message>
        <message>
            <source>“{0}” is not set by hand.</source>
            <translation>« {0} » ne se fixe pas à la main.</translation>
        </message>
        <message>
            <source>Tags are added and removed; editions are made.</source>
            <translation>Les étiquettes s’ajoutent et se retirent ; les éditions se créent.</translation>
        </message>
        <message>
            <source>The pattern is empty.</source>
            <translation>Le modèle est vide.</translation>
        </message>
        <message>
            <source>Write a template such as {source}, or an expression.</source>
            <translation>Écrivez un modèle tel que {source}, ou une expression.</translation>
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
            <source>names a step as its image’s that is not its last one</source>
            <translation>donne pour son état une étape qui n’est pas sa dernière</translation>
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
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>{0} is a folder, not a project file.</source>
            <translation>{0} est un dossier, pas un fichier de projet.</translation>
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
            <source>“{0}” cannot be redone: later work builds on it.</source>
            <translation>« {0} » ne peut pas être rétabli : un travail postérieur s’appuie dessus.</translation>
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
            <source>Half a character (a lone surrogate) cannot be kept.</source>
            <translation>Une moitié de caractère (un substitut isolé) ne peut pas être gardée.</translation>
        </message>
        <message>
            <source>Type the text again.</source>
            <translation>Tapez le texte de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>NewEditionDialog</name>
        <message>
            <source>New edition</source>
            <translation>Nouvelle édition</translation>
        </message>
        <message>
            <source>Make the new edition</source>
            <translation>Créer la nouvelle édition</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Take the clipboard</source>
            <translation>Prendre le presse-papiers</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Copy the corrected text and take the clipboard, or choose a file.</source>
            <translation>Copiez le texte corrigé et prenez le presse-papiers, ou choisissez un fichier.</translation>
        </message>
        <message>
            <source>Statements that need a look</source>
            <translation>Énoncés à regarder</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>texte collé</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>repris</translation>
        </message>
        <message>
            <source>carried over nearly</source>
            <translation>repris à peu près</translation>
        </message>
        <message>
            <source>stays with the old text</source>
            <translation>reste avec l’ancien texte</translation>
        </message>
        <message>
            <source>Nothing is coded in this article.</source>
            <translation>Rien n’est codé dans cet article.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Why it needs a look</source>
            <translation>Pourquoi le regarder</translation>
        </message>
        <message>
            <source>There is no text in the clipboard. Copy the corrected text first.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord le texte corrigé.</translation>
        </message>
        <message>
            <source>1 statement</source>
            <translation>1 énoncé</translation>
        </message>
        <message>
            <source>{0} found word by word</source>
            <translation>{0} repris mot pour mot</translation>
        </message>
        <message>
            <source>{0} by what stands around them</source>
            <translation>{0} d’après ce qui les entoure</translation>
        </message>
        <message>
            <source>{0} nearly</source>
            <translation>{0} à peu près</translation>
        </message>
        <message>
            <source>{0} not found</source>
            <translation>{0} sans correspondance</translation>
        </message>
        <message>
            <source>A corrected text of “{0}”. It becomes an article of its own; the statements go over to it by their words.</source>
            <translation>Un texte corrigé de « {0} ». Il devient un article à part ; les énoncés y passent d’après leurs mots.</translation>
        </message>
        <message>
            <source>Text, {0} characters, {1}</source>
            <translation>Texte, {0} caractères, {1}</translation>
        </message>
        <message>
            <source>1 needs a look</source>
            <translation>1 à regarder</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>{0} need a look</source>
            <translation>{0} à regarder</translation>
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
        <name>NewSpeakerDialog</name>
        <message>
            <source>New speaker</source>
            <translation>Nouveau locuteur</translation>
        </message>
        <message>
            <source>A person, an organisation, a country …</source>
            <translation>Une personne, une organisation, un pays…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Several with “;” between them.</source>
            <translation>S’il y en a plusieurs, séparez-les par « ; ».</translation>
        </message>
    </context>
    <context>
        <name>OutlineDelegate</name>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
    </context>
    <context>
        <name>OutlinePanel</name>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Enter adds beside, Insert adds inside</source>
            <translation>Entrée ajoute à côté, Inser ajoute à l’intérieur</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Removes it with all inside (Delete)</source>
            <translation>Le retire avec tout ce qu’il contient (Suppr)</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>À côté</translation>
        </message>
        <message>
            <source>Inside it</source>
            <translation>À l’intérieur</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Statement type</source>
            <translation>Type d’énoncé</translation>
        </message>
        <message>
            <source>Entity type</source>
            <translation>Type d’entité</translation>
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
            <source>A level up</source>
            <translation>Un niveau plus haut</translation>
        </message>
        <message>
            <source>A level down</source>
            <translation>Un niveau plus bas</translation>
        </message>
    </context>
    <context>
        <name>OutlineView</name>
        <message>
            <source>Outline of the codebook</source>
            <translation>Plan du livre de codes</translation>
        </message>
    </context>
    <context>
        <name>PageSwitch</name>
        <message>
            <source>Code</source>
            <translation>Coder</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Locuteurs</translation>
        </message>
        <message>
            <source>That statement is no longer there.</source>
            <translation>Cet énoncé n’est plus là.</translation>
        </message>
        <message>
            <source>That article is no longer there.</source>
            <translation>Cet article n’est plus là.</translation>
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
        <name>PickExampleDialog</name>
        <message>
            <source>An example from what is coded</source>
            <translation>Un exemple tiré de ce qui est codé</translation>
        </message>
        <message>
            <source>Search the statements of the project; the words of the one you choose are taken over.</source>
            <translation>Cherchez parmi les énoncés du projet ; les mots de celui que vous choisissez sont repris.</translation>
        </message>
        <message>
            <source>Take as example</source>
            <translation>Prendre comme exemple</translation>
        </message>
        <message>
            <source>Words, a speaker, a topic …</source>
            <translation>Des mots, un locuteur, un thème…</translation>
        </message>
        <message>
            <source>Statements found</source>
            <translation>Énoncés trouvés</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
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
            <source>the first {0} statements</source>
            <translation>les {0} premiers énoncés</translation>
        </message>
        <message>
            <source>No statement has these words.</source>
            <translation>Aucun énoncé ne contient ces mots.</translation>
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
        <name>ProblemList</name>
        <message>
            <source>Problems of the codebook</source>
            <translation>Problèmes du livre de codes</translation>
        </message>
        <message>
            <source>1 problem: it has to be mended before the codebook can be published</source>
            <translation>1 problème : il doit être corrigé avant que le livre de codes puisse être publié</translation>
        </message>
        <message>
            <source>{0} problems: they have to be mended before the codebook can be published</source>
            <translation>{0} problèmes : ils doivent être corrigés avant que le livre de codes puisse être publié</translation>
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
        <name>ProjectArticlesModel</name>
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
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
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
        <name>ProjectStatementsModel</name>
        <message>
            <source>gold</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>coding</source>
            <translation>codage</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>incertain</translation>
        </message>
        <message>
            <source>to review</source>
            <translation>à revoir</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Rien de choisi</translation>
        </message>
    </context>
    <context>
        <name>PublishActions</name>
        <message>
            <source>Looking at what the new version does …</source>
            <translation>Examen de ce que fait la nouvelle version…</translation>
        </message>
        <message>
            <source>Publishing …</source>
            <translation>Publication…</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>The codebook is now at version {0}.</source>
            <translation>Le livre de codes est maintenant à la version {0}.</translation>
        </message>
        <message>
            <source>1 statement waits for review.</source>
            <translation>1 énoncé est à revoir.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was changed.</source>
            <translation>Annulé : rien n’a été changé.</translation>
        </message>
        <message>
            <source>{0} statements wait for review.</source>
            <translation>{0} énoncés sont à revoir.</translation>
        </message>
    </context>
    <context>
        <name>PublishCodebookDialog</name>
        <message>
            <source>A statement is brought to the new version whole or not at all; what is left keeps its values and waits on the review list. One undo takes all of it back.</source>
            <translation>Un énoncé passe à la nouvelle version en entier ou pas du tout ; ce qui reste garde ses valeurs et attend sur la liste à revoir. Une seule annulation défait le tout.</translation>
        </message>
        <message>
            <source>Why (kept with the version)</source>
            <translation>Pourquoi (gardé avec la version)</translation>
        </message>
        <message>
            <source>Only words change: what is coded keeps its meaning and its version.</source>
            <translation>Seuls les mots changent : ce qui est codé garde son sens et sa version.</translation>
        </message>
        <message>
            <source>What the new version does</source>
            <translation>Ce que fait la nouvelle version</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Demande une réponse</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>e.g. “{0}” – {1}</source>
            <translation>p. ex. « {0} » – {1}</translation>
        </message>
        <message>
            <source>Publish version {0} of the codebook</source>
            <translation>Publier la version {0} du livre de codes</translation>
        </message>
        <message>
            <source>Publish as version {0}</source>
            <translation>Publier comme version {0}</translation>
        </message>
        <message>
            <source>Say what takes over: {0}</source>
            <translation>Dites par quoi remplacer : {0}</translation>
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
        <name>RemoveArticlesDialog</name>
        <message>
            <source>Remove this article?</source>
            <translation>Retirer cet article ?</translation>
        </message>
        <message>
            <source>Everything coded in them goes too: statements, states, questions, decisions.</source>
            <translation>Tout ce qui y est codé part aussi : énoncés, états, questions, décisions.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {0} articles?</source>
            <translation>Retirer {0} articles ?</translation>
        </message>
        <message>
            <source>One undo ({0}) brings all of it back.</source>
            <translation>Une seule annulation ({0}) ramène le tout.</translation>
        </message>
    </context>
    <context>
        <name>RenameSpeakerDialog</name>
        <message>
            <source>Rename the speaker</source>
            <translation>Renommer le locuteur</translation>
        </message>
        <message>
            <source>Every statement that names this speaker shows the new name.</source>
            <translation>Chaque énoncé qui nomme ce locuteur montre le nouveau nom.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Keep “{0}” as another name</source>
            <translation>Garder « {0} » comme autre nom</translation>
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
        <name>ReviewActions</name>
        <message>
            <source>Reviewed.</source>
            <translation>Revu.</translation>
        </message>
    </context>
    <context>
        <name>ReviewStrip</name>
        <message>
            <source>Reviewed</source>
            <translation>Revu</translation>
        </message>
        <message>
            <source>Takes the statement off the review list</source>
            <translation>Retire l’énoncé de la liste à revoir</translation>
        </message>
        <message>
            <source>To review: {0}</source>
            <translation>À revoir : {0}</translation>
        </message>
        <message>
            <source>sent by {0}</source>
            <translation>demandé par {0}</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>et {0} de plus</translation>
        </message>
    </context>
    <context>
        <name>RoleTable</name>
        <message>
            <source>Roles with their dates</source>
            <translation>Rôles avec leurs dates</translation>
        </message>
    </context>
    <context>
        <name>RoleTableModel</name>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir de</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Add a role…</source>
            <translation>Ajouter un rôle…</translation>
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
        <name>SelectionExport</name>
        <message>
            <source>Exporting …</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Table for any program (*.csv)</source>
            <translation>Tableau pour tout programme (*.csv)</translation>
        </message>
        <message>
            <source>Excel table (*.xlsx)</source>
            <translation>Tableau Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Full records, JSON Lines (*.jsonl)</source>
            <translation>Enregistrements complets, JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>1 statement written to {1}.</source>
            <translation>1 énoncé écrit dans {1}.</translation>
        </message>
        <message>
            <source>{0} statements written to {1}.</source>
            <translation>{0} énoncés écrits dans {1}.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>{0} statements</source>
            <translation>{0} énoncés</translation>
        </message>
        <message>
            <source>Export {0} statements</source>
            <translation>Exporter {0} énoncés</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Énoncé</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Annulé : rien n’a été écrit.</translation>
        </message>
        <message>
            <source>An apostrophe stands before {0} cells that could be formulas.</source>
            <translation>Une apostrophe précède {0} cellules qui pourraient être des formules.</translation>
        </message>
        <message>
            <source>Control characters were left out of {0} cells.</source>
            <translation>Des caractères de contrôle ont été omis dans {0} cellules.</translation>
        </message>
        <message>
            <source>{0} cells were too long and were cut.</source>
            <translation>{0} cellules étaient trop longues et ont été coupées.</translation>
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
        <name>SpeakerFiles</name>
        <message>
            <source>Speakers (*.csv *.tsv *.jsonl)</source>
            <translation>Locuteurs (*.csv *.tsv *.jsonl)</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>Table (*.csv);;Table (*.tsv);;JSON Lines (*.jsonl)</source>
            <translation>Tableau (*.csv);;Tableau (*.tsv);;JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Exporting …</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Import speakers</source>
            <translation>Importer des locuteurs</translation>
        </message>
        <message>
            <source>Export speakers</source>
            <translation>Exporter les locuteurs</translation>
        </message>
        <message>
            <source>{0} speakers written to {1}.</source>
            <translation>{0} locuteurs écrits dans {1}.</translation>
        </message>
        <message>
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
    </context>
    <context>
        <name>SpeakersPage</name>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Scinder…</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirer du choix</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Delete all of these</source>
            <translation>Les supprimer tous</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Proposer de nouveau</translation>
        </message>
    </context>
    <context>
        <name>SpeakersPageActions</name>
        <message>
            <source>Choose two or more that are the same.</source>
            <translation>Choisissez-en deux ou plus qui sont les mêmes.</translation>
        </message>
        <message>
            <source>1 speaker deleted.</source>
            <translation>1 locuteur supprimé.</translation>
        </message>
        <message>
            <source>Nobody in the registry is called “{0}”. Add them first.</source>
            <translation>Personne dans le registre ne s’appelle « {0} ». Ajoutez d’abord cette entrée.</translation>
        </message>
        <message>
            <source>{0} speakers deleted.</source>
            <translation>{0} locuteurs supprimés.</translation>
        </message>
    </context>
    <context>
        <name>SplitSpeakerDialog</name>
        <message>
            <source>Tick what belongs to somebody else. The statements are coded anew with the new entry.</source>
            <translation>Cochez ce qui appartient à quelqu’un d’autre. Les énoncés sont recodés avec la nouvelle entrée.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Scinder</translation>
        </message>
        <message>
            <source>Name of the new entry</source>
            <translation>Nom de la nouvelle entrée</translation>
        </message>
        <message>
            <source>Show only what contains…</source>
            <translation>N’afficher que ce qui contient…</translation>
        </message>
        <message>
            <source>Show only what contains these words</source>
            <translation>N’afficher que ce qui contient ces mots</translation>
        </message>
        <message>
            <source>What goes to the new entry</source>
            <translation>Ce qui passe à la nouvelle entrée</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Statements ({0})</source>
            <translation>Énoncés ({0})</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Merged entries</source>
            <translation>Entrées fusionnées</translation>
        </message>
        <message>
            <source>Split “{0}”</source>
            <translation>Scinder « {0} »</translation>
        </message>
        <message>
            <source>Split off {0}</source>
            <translation>Détacher {0}</translation>
        </message>
        <message>
            <source>{0} more are not listed</source>
            <translation>{0} autres ne sont pas listés</translation>
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
        <name>StatementColumns</name>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
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
        <message>
            <source>coding</source>
            <translation>codage</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>référence</translation>
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
            <source>Coder</source>
            <translation>Codé par</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Codebook version</source>
            <translation>Version du livre de codes</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Article’s tag</source>
            <translation>Étiquette de l’article</translation>
        </message>
        <message>
            <source>Article’s state</source>
            <translation>État de l’article</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Note on the statement</source>
            <translation>Note sur l’énoncé</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
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
        <name>StatementsPageActions</name>
        <message>
            <source>Nothing was looked for</source>
            <translation>Rien n’a été cherché</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Ne pas grouper</translation>
        </message>
        <message>
            <source>The index of words is not finished: some statements are missing.</source>
            <translation>L’index des mots n’est pas terminé : il manque des énoncés.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grouper</translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation>Aucun énoncé ne convient</translation>
        </message>
        <message>
            <source>Change the filters, or clear them.</source>
            <translation>Changez les filtres, ou videz-les.</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Pas encore d’énoncés</translation>
        </message>
        <message>
            <source>Here all statements of the project are found, compared and changed. Make the first on the Code page.</source>
            <translation>Ici, on trouve, compare et change tous les énoncés du projet. Faites le premier sur la page Coder.</translation>
        </message>
        <message>
            <source>Group: {0}</source>
            <translation>Grouper : {0}</translation>
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
        <name>SuccessorPicker</name>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>What takes over</source>
            <translation>Ce qui remplace</translation>
        </message>
        <message>
            <source>2025-01-22</source>
            <translation>2025-01-22</translation>
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
            <source>Name…</source>
            <translation>Nom…</translation>
        </message>
        <message>
            <source>{0} (new)</source>
            <translation>{0} (nouveau)</translation>
        </message>
    </context>
    <context>
        <name>TagEdit</name>
        <message>
            <source>Add tags, with commas between them</source>
            <translation>Ajouter des étiquettes, séparées par des virgules</translation>
        </message>
        <message>
            <source>Add tags</source>
            <translation>Ajouter des étiquettes</translation>
        </message>
        <message>
            <source>Take the tag {0} away</source>
            <translation>Retirer l’étiquette {0}</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Type a name.</source>
            <translation>Tapez un nom.</translation>
        </message>
    </context>
    <context>
        <name>TextDifferenceDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>only here: underlined</source>
            <translation>seulement ici : souligné</translation>
        </message>
        <message>
            <source>only here: struck through</source>
            <translation>seulement ici : barré</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Différence précédente</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Différence suivante</translation>
        </message>
        <message>
            <source>The two texts are equal.</source>
            <translation>Les deux textes sont identiques.</translation>
        </message>
        <message>
            <source>1 difference</source>
            <translation>1 différence</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>{0} differences</source>
            <translation>{0} différences</translation>
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
        <name>ThingEditor</name>
        <message>
            <source>The id is made once and never changes: files and what is coded use it.</source>
            <translation>L’identifiant est créé une fois et ne change jamais : les fichiers et ce qui est codé l’emploient.</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation>(sans libellé)</translation>
        </message>
        <message>
            <source>id: {0}</source>
            <translation>identifiant : {0}</translation>
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
        <name>TryOut</name>
        <message>
            <source>Statement type to try</source>
            <translation>Type d’énoncé à essayer</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Begins the pretend statement anew</source>
            <translation>Recommence l’énoncé d’essai</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Essayer</translation>
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
            <source>Another job is running; wait for it or cancel it.</source>
            <translation>Une autre tâche est en cours ; attendez-la ou annulez-la.</translation>
        </message>
        <message>
            <source>Undoing: {0}</source>
            <translation>Annulation : {0}</translation>
        </message>
        <message>
            <source>Doing again: {0}</source>
            <translation>Rétablissement : {0}</translation>
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
        <name>UsageModel</name>
        <message>
            <source>As</source>
            <translation>Comme</translation>
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
            <source>(the whole article)</source>
            <translation>(tout l’article)</translation>
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
        <name>ValuesButton</name>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>choisir…</translation>
        </message>
        <message>
            <source>Values: {0}</source>
            <translation>Valeurs : {0}</translation>
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
        <name>WalkStatementsDialog</name>
        <message>
            <source>Leave to review (0)</source>
            <translation>Laisser à revoir (0)</translation>
        </message>
        <message>
            <source>Stop; the rest to review</source>
            <translation>Arrêter ; le reste à revoir</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
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
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>{0} (new)</source>
            <translation>{0} (nouveau)</translation>
        </message>
        <message>
            <source>Until now: {0}</source>
            <translation>Jusqu’ici : {0}</translation>
        </message>
        <message>
            <source>answered already</source>
            <translation>déjà répondu</translation>
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
    <context>
        <name>_RoleDelegate</name>
        <message>
            <source>2025-01-20</source>
            <translation>2025-01-20</translation>
        </message>
        <message>
            <source>A year, a month or a day: 2025, 2025-01 or 2025-01-20.</source>
            <translation>Une année, un mois ou un jour : 2025, 2025-01 ou 2025-01-20.</translation>
        </message>
    </context>
</TS>
