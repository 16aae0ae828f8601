//! What the columns of a list are called.

use super::fold::folded;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Column {
    /// The whole name; beside a column of given names, the family name.
    Name,
    GivenName,
    FamilyName,
    Email,
    Mobile,
    Language,
    Role,
    Authorisations,
    /// What we wrote beside somebody who was not invited. It is not read.
    Remark,
}

/// What each may be called, folded: in the field names of the API, in Dutch, French and English. Whatever the language
/// of the page, for a list may come from a colleague who speaks another.
const HEADERS: [(Column, &[&str]); 9] = [
    (
        Column::Name,
        &[
            "name",
            "fullname",
            "naam",
            "volledigenaam",
            "voorenachternaam",
            "nom",
            "nomcomplet",
            "prenometnom",
        ],
    ),
    (Column::GivenName, &["givenname", "firstname", "voornaam", "prenom"]),
    (Column::FamilyName, &["familyname", "lastname", "surname", "achternaam", "familienaam", "nomdefamille"]),
    (
        Column::Email,
        &[
            "email",
            "mail",
            "emailaddress",
            "emailadres",
            "mailadres",
            "adresseemail",
            "adressemail",
            "courriel",
            "adresseelectronique",
        ],
    ),
    (
        Column::Mobile,
        &[
            "mobile",
            "mobilenumber",
            "mobilephone",
            "phone",
            "telephone",
            "mobiel",
            "mobielnummer",
            "mobieletelefoon",
            "gsm",
            "gsmnummer",
            "telefoon",
            "telefoonnummer",
            "numerodegsm",
            "numerogsm",
            "portable",
        ],
    ),
    (Column::Language, &["language", "taal", "langue"]),
    (Column::Role, &["role", "rol"]),
    (
        Column::Authorisations,
        &[
            "authorisations",
            "authorizations",
            "authorisedfor",
            "autorisaties",
            "machtigingen",
            "gemachtigdvoor",
            "autorisations",
        ],
    ),
    (Column::Remark, &["remark", "opmerking", "remarque"]),
];

impl Column {
    /// Those of the lists that we write, in their order.
    pub(crate) const WRITTEN: [Self; 6] =
        [Self::Name, Self::Email, Self::Mobile, Self::Language, Self::Role, Self::Authorisations];

    /// The column with this header.
    pub(super) fn of(header: &str) -> Option<Self> {
        let header = folded(header);
        HEADERS.into_iter().find(|(_, names)| names.contains(&header.as_str())).map(|(column, _)| column)
    }

    /// The id of its name.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Name => "company-csv-name",
            Self::GivenName => "company-csv-given-name",
            Self::FamilyName => "company-csv-family-name",
            Self::Email => "company-csv-email",
            Self::Mobile => "company-csv-mobile",
            Self::Language => "company-csv-language",
            Self::Role => "company-csv-role",
            Self::Authorisations => "company-csv-authorisations",
            Self::Remark => "company-csv-remark",
        }
    }
}

/// Where each column stands, counted from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    places: Vec<(Column, usize)>,
    /// What nobody knows the meaning of.
    ignored: Vec<String>,
    cells: usize,
}

impl Header {
    /// Of several columns of a kind the first counts.
    pub(super) fn of(cells: &[String]) -> Self {
        let mut header = Self { cells: cells.len(), ..Self::default() };
        for (place, cell) in cells.iter().enumerate() {
            match Column::of(cell) {
                Some(column) if header.place(column).is_none() => header.places.push((column, place)),
                _ if cell.trim().is_empty() => {}
                _ => header.ignored.push(cell.trim().to_owned()),
            }
        }
        header
    }

    /// How many columns are known, then how many there are: what tells the right separator from others.
    pub(super) fn recognised(&self) -> (usize, usize) {
        (self.places.len(), self.cells)
    }

    /// Those that there have to be, and are not.
    pub(super) fn missing(&self) -> Vec<Column> {
        let named = [Column::Name, Column::FamilyName].into_iter().any(|column| self.place(column).is_some());
        let mailed = self.place(Column::Email).is_some();
        let missing = [(Column::Name, named), (Column::Email, mailed)];
        missing.into_iter().filter(|(_, is_there)| !is_there).map(|(column, _)| column).collect()
    }

    pub(super) fn into_ignored(self) -> Vec<String> {
        self.ignored
    }

    /// What stands in this column of the row; nothing where there is no such column.
    pub(super) fn cell<'r>(&self, column: Column, row: &'r [String]) -> Option<&'r str> {
        self.place(column).map(|place| row.get(place).map_or("", |cell| cell.trim()))
    }

    /// The cells of the row beyond those of the header, if anything stands in them: a separator stands inside a cell that
    /// is not in quotes.
    pub(super) fn excess_of<'r>(&self, row: &'r [String]) -> &'r [String] {
        let beyond = row.get(self.cells..).unwrap_or_default();
        if beyond.iter().any(|cell| !cell.trim().is_empty()) { beyond } else { &[] }
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_things() {
        let names: Vec<&str> = HEADERS.into_iter().flat_map(|(_, names)| names.iter().copied()).collect();
        for name in &names {
            assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
            assert_eq!(folded(name), *name);
        }
    }

    #[test]
    fn the_first_of_two_counts_and_the_other_is_told() {
        let cells = ["E-mail", "Naam", "Mail", "Afdeling", ""].map(str::to_owned);
        let header = Header::of(&cells);
        assert_eq!(header.cell(Column::Email, &cells), Some("E-mail"));
        assert_eq!(header.clone().into_ignored(), ["Mail", "Afdeling"]);
        assert_eq!(header.recognised(), (2, 5));
    }

    #[test]
    fn a_family_name_will_do_for_a_name() {
        let missing =
            |cells: &[&str]| Header::of(&cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>()).missing();
        assert_eq!(missing(&["Voornaam", "Achternaam", "E-mailadres"]), []);
        assert_eq!(missing(&["Prénom", "GSM"]), [Column::Name, Column::Email]);
    }
}
