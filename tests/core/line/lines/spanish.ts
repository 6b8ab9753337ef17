/** Spanish lines with what they say (see ../short.ts). */
export const SPANISH = `
café con Ada → met | with Ada*
café con Ada y @grace ayer sobre compiladores #rust !los pases son funciones >2w → met | with Ada*, @grace* | 05-19 | about compiladores | #rust | !los pases son funciones | >06-03
almuerzo con Anna → met | with Anna?
cena con Zed Quill anteayer → met | with Zed Quill+ | 05-18
llamada con Ada hoy → call | with Ada* | 05-20
videollamada con Ada y Grace → video | with Ada*, Grace*
correo con Ada hace 3 días → email | with Ada* | 05-17
mensaje con Ada hace dos semanas → message | with Ada* | 05-06
reunión con Ada el viernes pasado → met | with Ada* | 05-15
reunión con José el lunes → met | with José* | 05-18
vi a Ada ayer → met | with Ada* | 05-19
conocí a Zed en Madrid → met | with Zed+ | about en Madrid
llamé a Ada anoche → call | with Ada* | 05-19
conferencia con Ada el 12 de mayo → event | with Ada* | 05-12
café con Ada el 12 de mayo de 2025 → met | with Ada* | 2025-05-12
café con Ada 12/05/2026 → met | with Ada* | 05-12
café con Ada ayer por la tarde → met | with Ada* | 05-19
café con Ada ayer por la mañana → met | with Ada* | 05-19
café con Ada antes de ayer → met | with Ada* | 05-18
café con Ada hace un mes → met | with Ada* | 04-20
café con Ada hace una semana → met | with Ada* | 05-13
café con Ada e Inés → met | with Ada*, Inés+
café con Ada acerca de Rust → met | with Ada* | about Rust
hablé con Ada sobre tipos → met | with Ada* | about tipos
café con Ada >mañana → met | with Ada* | >05-21
café con Ada >el viernes → met | with Ada* | >05-22
café con Ada >viernes → met | with Ada* | >05-22
café con Ada >en 2 semanas → met | with Ada* | >06-03
café con Ada >dentro de 3 días → met | with Ada* | >05-23
café con Ada >pasado mañana → met | with Ada* | >05-22
café con Ada >la próxima semana → met | with Ada* | >05-27
café con Ada >12 de junio enviar el texto → met | with Ada* | >06-12 enviar el texto
tuve una llamada con Ada → call | with Ada*
tomé un café con Ada → met | with Ada*
ayer café con Ada → met | with Ada* | 05-19
mentoría con Zed → mentoring | with Zed+
café con José García → met | with José García*
café con Ada en Madrid ayer → met | with Ada* | 05-19 | about en Madrid
café con Ada sobre tipos ayer → met | with Ada* | 05-19 | about tipos
colaboración con Ada #parser → collaboration | with Ada* | #parser
reunión de la comunidad ayer in:"Rust Madrid" → community meeting | 05-19 | in:Rust Madrid
paseo con Ada y Grace → met | with Ada*, Grace*
café con Ada el mié → met | with Ada* | 05-13
café con Ada el mar. → met | with Ada* | 05-19
café con Ada el lun. → met | with Ada* | 05-18
café con Ada el lun pasado → met | with Ada* | 05-18
café con Ada jue → met | with Ada* | 05-14
lun. café con Ada → met | with Ada* | 05-18
café con Ada >el sáb → met | with Ada* | >05-23
`;
