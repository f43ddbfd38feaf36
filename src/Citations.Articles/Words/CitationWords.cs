using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>The words that citations are made of, and those that look like names but are none.</summary>
internal static class CitationWords
{
    /// <summary>Lower-case words inside the name of an organisation or a title.</summary>
    internal static readonly FrozenSet<string> InsideNames = FrozenSet.ToFrozenSet(["of", "for", "the", "and", "in", "on", "to", "at", "de", "des", "für", "et", "per", "from", "with"]);

    internal static readonly FrozenSet<string> Companions = FrozenSet.ToFrozenSet(
        ["colleagues", "co-workers", "coworkers", "collaborators", "associates", "others", "co-authors", "coauthors", "team"]);

    /// <summary>Words that start a sentence, or label something numbered or dated, and are no author.</summary>
    internal static readonly FrozenSet<string> NotNames = FrozenSet.ToFrozenSet(
    [
        "A", "About", "According", "Across", "Act", "Additionally", "After", "Again", "Against", "Age", "Ages", "All", "Also", "Although", "Among", "An", "And", "Another", "Appendix", "April", "Are", "Article", "As", "At", "August",
        "Autumn", "Based", "Because", "Before", "Between", "Both", "Box", "But", "By", "Case", "Chapter", "Circa", "Class", "Columns", "Compared", "Conversely", "Copyright", "Day", "Days", "December", "Despite", "Does", "During", "Each", "Early", "Eq", "Equation", "Even",
        "Example", "Exhibit", "Experiment", "Fall", "February", "Fig", "Figs", "Figure", "Figures", "Finally", "First", "Following", "For", "Friday", "From", "Further", "Furthermore", "Given", "Grade", "Group", "Have", "He", "Hence", "Her", "Here", "His", "How", "However", "Hypothesis", "If", "Importantly", "In",
        "Indeed", "Instead", "Is", "Issue", "It", "Item", "January", "July", "June", "Just", "Last", "Late", "Later", "Level", "Like", "Line", "Lines", "Many", "March", "May", "Meanwhile", "Model", "Monday", "Month", "More", "Moreover", "Most", "Much", "My", "Neither", "Nevertheless", "No", "Nor", "Not", "Note", "November", "Now", "October",
        "Of", "On", "Once", "One", "Only", "Or", "Other", "Our", "Out", "Over", "Page", "Pages", "Panel", "Part", "Past", "Per", "Perhaps", "Phase", "Prior", "Question", "Recent", "Recently", "Room", "Round", "Row", "Sample", "Saturday", "Second", "Section", "See", "Seminal", "September", "She", "Similarly", "Since", "Site", "So", "Some", "Specifically", "Spring", "Stage", "Step", "Steps", "Still", "Studies",
        "Study", "Subsequently", "Such", "Summer", "Sunday", "Table", "Tables", "Than", "That", "The", "Their", "Then", "There", "Therefore", "These", "They", "Third", "This", "Those", "Though", "Through", "Thursday", "Thus", "Time", "To", "Today", "Trial", "Tuesday", "Type", "Unit", "Under", "Unlike", "Until", "Update", "Updated", "Upon", "Using", "Version", "Via", "Vol", "Volume", "Was", "We", "Wednesday", "Week", "Weeks", "Were", "What", "When", "Where",
        "Whereas", "Whether", "Which", "While", "Who", "Why", "Winter", "With", "Within", "Without", "Work", "Year", "Years", "Yes", "Yet", "You", "Your",
    ]);

    internal static readonly FrozenSet<string> Months = FrozenSet.ToFrozenSet(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Spring", "Summer", "Autumn", "Fall", "Winter", "Q1", "Q2", "Q3", "Q4"]);

    internal static readonly FrozenSet<string> LocatorLabels = FrozenSet.ToFrozenSet(
    [
        "p", "pp", "page", "pages", "para", "paras", "paragraph", "paragraphs", "chap", "ch", "chs", "chapter", "chapters", "sec", "sect", "section", "sections", "table", "tables", "figure", "figures", "fig", "figs", "appendix", "vol", "volume",
        "slide", "slides", "part", "parts", "line", "lines", "verse", "note", "notes", "footnote", "n", "box", "eq", "equation", "act", "scene", "column", "lecture", "module", "supplement", "item", "items", "article", "art", "book", "film", "track", "at", "location", "loc", "act", "pt", "abstract", "foreword", "introduction", "s", "theorem", "exhibit", "plate", "map",
        "seite", "seiten", "kap", "kapitel", "abs", "rn", "pág", "págs", "página", "páginas", "pagina", "pagine", "cap", "str", "rozdz", "blz", "bl", "sid", "kpl",
        "с", "стр", "гл", "стор", "sayfa", "ss",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Frequent given names, by which "Daniel Kahneman" is told from "Temple Lang".</summary>
    internal static readonly FrozenSet<string> GivenNames = FrozenSet.ToFrozenSet(
    [
        "Aaron", "Adam", "Alan", "Albert", "Alex", "Alexander", "Alfred", "Alice", "Amanda", "Amos", "Amy", "Ana", "Andrea", "Andreas", "Andrew", "Angela", "Anja", "Ann", "Anna", "Anne", "Anthony", "Antonio", "Arthur", "Barbara", "Ben", "Benjamin", "Bernard", "Betty", "Brian", "Bruce", "Carl", "Carlos", "Carol", "Caroline", "Carolyn",
        "Catherine", "Charles", "Chris", "Christian", "Christina", "Christine", "Christopher", "Claire", "Claude", "Craig", "Cynthia", "Daniel", "Daniela", "David", "Deborah", "Dennis", "Diana", "Diane", "Donald", "Donna", "Dorothy", "Douglas", "Edward", "Elena", "Elizabeth", "Emily", "Emma", "Eric", "Erik", "Erving", "Eva", "Fernando", "Francis", "Francisco", "Frank", "Gary",
        "George", "Gerald", "Gregory", "Hannah", "Hans", "Harold", "Heather", "Helen", "Henri", "Henry", "Howard", "Ian", "Immanuel", "Isaac", "Jack", "Jacques", "James", "Jan", "Jane", "Janet", "Jason", "Jean", "Jeff", "Jeffrey", "Jennifer", "Jerry", "Jessica", "Joan", "Joel", "Johannes", "John", "Jonathan", "Jose", "José", "Joseph", "Joshua", "Juan", "Judith", "Judy", "Julia",
        "Julie", "Karen", "Karl", "Kate", "Katherine", "Kathleen", "Keith", "Kelly", "Kenneth", "Kevin", "Klaus", "Larry", "Laura", "Lauren", "Lawrence", "Lee", "Leon", "Leonard", "Linda", "Lisa", "Louis", "Lucas", "Luis", "Marc", "Margaret", "Maria", "María", "Marie", "Mario", "Mark", "Martha", "Martin", "Mary", "Matthew", "Max", "Megan", "Melissa", "Michael", "Michel", "Michelle", "Miguel", "Nancy",
        "Natalie", "Nathan", "Neil", "Nicholas", "Nicole", "Noam", "Olivia", "Oscar", "Pamela", "Patricia", "Patrick", "Paul", "Paulo", "Pedro", "Peter", "Philip", "Pierre", "Rachel", "Ralph", "Raymond", "Rebecca", "Richard", "Robert", "Roger", "Ronald", "Ruth", "Ryan", "Samantha", "Samuel", "Sandra", "Sara", "Sarah", "Scott", "Sean", "Sharon", "Sigmund", "Simon", "Simone", "Sophie", "Stanley", "Stefan", "Stephanie",
        "Stephen", "Steve", "Steven", "Stuart", "Susan", "Teresa", "Terry", "Theodor", "Theresa", "Thomas", "Tim", "Timothy", "Tom", "Victor", "Victoria", "Vincent", "Virginia", "Walter", "Wayne", "Wendy", "William", "Wolfgang",
    ]);

    internal static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Sr" or "II" or "III" or "IV";
}
