/** Japanese lines with what they say (see ../short.ts). */
export const JAPANESE = `
エイダさんとコーヒー → met | with エイダ+
昨日エイダさんとコーヒー → met | with エイダ+ | 05-19
昨日 田中さんと コーヒー → met | with 田中* | 05-19
きのう田中さんとお茶 → met | with 田中* | 05-19
田中さんと電話 → call | with 田中*
田中さんに電話した → call | with 田中*
佐藤さんとランチ #rust → met | with 佐藤* | #rust
佐藤さんとランチ＃rust → met | with 佐藤* | #rust
田中さんと佐藤さんと打ち合わせ → met | with 田中*, 佐藤*
田中さん、佐藤さんと打ち合わせ → met | with 田中*, 佐藤*
エイダとグレースとランチ → met | with エイダ+, グレース+
山田先生と面談 → met | with 山田+
一昨日 田中さんと会議 → met | with 田中* | 05-18
おととい田中さんと会議 → met | with 田中* | 05-18
3日前に田中さんと電話 → call | with 田中* | 05-17
2週間前に田中さんと電話 → call | with 田中* | 05-06
先週の金曜日に田中さんとランチ → met | with 田中* | 05-15
5月12日 田中さんと食事 → met | with 田中* | 05-12
5月12日に田中さんと食事 → met | with 田中* | 05-12
2025年5月12日 田中さんと会った → met | with 田中* | 2025-05-12
2026/05/12 田中さんと会議 → met | with 田中* | 05-12
月曜日に田中さんと面談 → met | with 田中* | 05-18
今日 佐藤さんとビデオ通話 → video | with 佐藤* | 05-20
佐藤さんとメール → email | with 佐藤*
佐藤さんとメッセージ → message | with 佐藤*
佐藤さんに会いました → met | with 佐藤*
勉強会 昨日 in:"Rust東京" → community meeting | 05-19 | in:Rust東京
イベント @Yuki → event | with @Yuki*
コーヒー with Ada → met | with Ada*
田中さんとコーヒー #rust !型は証明である >2w → met | with 田中* | #rust | !型は証明である | >06-03
田中さんとコーヒー >明日 → met | with 田中* | >05-21
田中さんとコーヒー >3日後 → met | with 田中* | >05-23
田中さんとコーヒー >2週間後 スライドを送る → met | with 田中* | >06-03 スライドを送る
田中さんとコーヒー >来週 → met | with 田中* | >05-27
田中さんとコーヒー >来週の金曜日 → met | with 田中* | >05-29
田中さんとコーヒー >6月12日 → met | with 田中* | >06-12
田中さんとコーヒー >あさって → met | with 田中* | >05-22
田中さんとコンパイラについて話した → with 田中* | about コンパイラについて話した
エイダさんとコンパイラについて → with エイダ+ | about コンパイラについて
エイダ と 電話 → call | with エイダ+
田中さんと電話、コンパイラについて → call | with 田中* | about コンパイラについて
田中と昨日電話 → call | with 田中* | 05-19
田中太郎さんとコーヒー → met | with 田中太郎*
`;
