/**
 * What columns are called in English, German, French, Spanish, Italian, Portuguese and Dutch, by field, between commas; of
 * two columns for the same field the one whose words stand first is meant. Accents, case, digits and signs do not count.
 */
export const HEADER_WORDS = {
  name: `
    Full name, Display name, Contact name, Vollständiger Name, Nom complet, Nombre completo, Nome
    completo, Volledige naam, Name, Nom, Nombre, Nome, Naam, Contact, Kontakt`,
  givenName: `
    Given name, First name, Forename, Vorname, Prénom, Nombre de pila, Primo nome, Primeiro nome, Nome
    próprio, Voornaam, Middle name, Zweiter Vorname, Deuxième prénom, Segundo nombre, Secondo nome, Nome
    do meio, Tweede voornaam`,
  familyName: `
    Family name, Last name, Surname, Nachname, Familienname, Zuname, Nom de famille, Apellido, Apellidos,
    Cognome, Sobrenome, Apelido, Apelidos, Achternaam, Familienaam`,
  email: `
    E-mail address, E-mail, E-mails, E-mail addresses, E-mail value, Mail, Mail address, Work e-mail,
    Business e-mail, Personal e-mail, Private e-mail, Home e-mail, Primary e-mail, E-Mail-Adresse,
    Mailadresse, E-Mail geschäftlich, E-Mail privat, Adresse e-mail, Courriel, Adresse électronique,
    Adresse mail, Correo, Correo electrónico, Dirección de correo, Dirección de correo electrónico, Posta
    elettronica, Indirizzo e-mail, Correio eletrónico, Endereço de e-mail, E-mailadres, Mailadres`,
  page: `
    Page, Pages, Website, Websites, Web page, Web site, Homepage, Home page, Web, URL, Website value,
    Link, Links, Blog, Profile, Profile URL, LinkedIn, LinkedIn URL, LinkedIn profile, LinkedIn profile
    URL, Twitter, Twitter URL, X, Mastodon, Bluesky, GitHub, GitHub URL, GitLab, XING, Instagram,
    Facebook, YouTube, Webseite, Internetseite, Profil, Site, Site web, Site internet, Page web, Lien,
    Sitio web, Página web, Enlace, Perfil, Sito, Sito web, Pagina web, Profilo, Webpagina, Profiel`,
  organisation: `
    Organisation, Organization, Organization name, Company, Company name, Employer, Firma, Unternehmen,
    Arbeitgeber, Entreprise, Société, Employeur, Empresa, Organización, Compañía, Azienda, Società,
    Organizzazione, Organização, Companhia, Bedrijf, Organisatie, Werkgever`,
  headline: `
    Headline, Job title, Job, Position, Role, Occupation, Profession, Organization title,
    Berufsbezeichnung, Beruf, Funktion, Poste, Fonction, Métier, Puesto, Cargo, Profesión, Ruolo,
    Posizione, Professione, Profissão, Função, Functie, Beroep, Title, Titel, Titre, Título, Titolo`,
  location: `
    Location, Place, Standort, Lieu, Localisation, Ubicación, Lugar, Luogo, Località, Localização, Local,
    Locatie, City, Town, Home city, Business city, Ort, Wohnort, Stadt, Ville, Ciudad, Città, Cidade,
    Plaats, Woonplaats, Stad, Country, Land, Pays, País, Paese`,
  pronouns: `
    Pronouns, Pronomen, Pronoms, Pronombres, Pronomi, Pronomes, Voornaamwoorden`,
  tags: `
    Tags, Tag, Labels, Label, Groups, Group, Categories, Category, List, Lists, Schlagwörter, Gruppe,
    Gruppen, Kategorie, Kategorien, Étiquettes, Groupe, Groupes, Catégorie, Catégories, Etiquetas, Grupo,
    Grupos, Categoría, Categorías, Etichette, Gruppo, Gruppi, Categoria, Categorie, Groep, Groepen,
    Categorieën`,
  topics: `
    Topics, Topic, Skills, Skill, Interests, Interest, Expertise, Themen, Thema, Themes, Fähigkeiten,
    Kenntnisse, Interessen, Sujets, Thèmes, Compétences, Centres d'intérêt, Temas, Habilidades, Intereses,
    Argomenti, Temi, Competenze, Interessi, Tópicos, Competências, Interesses, Thema's, Onderwerpen,
    Vaardigheden`,
  note: `
    Note, Notes, Comment, Comments, Remark, Remarks, Description, Notiz, Notizen, Anmerkung, Anmerkungen,
    Bemerkung, Bemerkungen, Kommentar, Commentaire, Commentaires, Remarque, Remarques, Nota, Notas,
    Comentario, Comentarios, Observaciones, Commenti, Osservazioni, Comentários, Observações, Notitie,
    Notities, Opmerking, Opmerkingen`,
  lastContact: `
    Last contact, Last contacted, Last contact date, Date of last contact, Last met, Last seen, Last
    talked, Last talked to, Last interaction, Letzter Kontakt, Zuletzt getroffen, Zuletzt gesehen, Dernier
    contact, Date du dernier contact, Último contacto, Ultimo contatto, Último contato, Laatste contact,
    Laatst gezien`,
} as const satisfies Readonly<Record<string, string>>;

/** What a column can be read as. */
export type FieldId = keyof typeof HEADER_WORDS;
