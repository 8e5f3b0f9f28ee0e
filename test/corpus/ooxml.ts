/** Nodes → a .docx, with the paragraphs as the design counts them and the marked places in them. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Node, Para } from './layout';
import { escapeXml, NOISE, packageParts } from './parts';
import type { Style } from './style';
import { encodeTcvn3 } from './tcvn3';
import { hash } from './text';
import { visible, type Mark, type Token, type Track } from './tokens';

/** A paragraph of the body: its visible text, the places marked in it, the block it shows. */
export interface Placed {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly block: number;
}

export interface Written {
  readonly docx: Uint8Array;
  readonly paragraphs: readonly Placed[];
}

const WHEN = 'w:author="Chuyên viên" w:date="2021-04-03T08:00:00Z"';
const PAGE_WIDTH = 9000;
const ZIP_TIME = new Date(2021, 3, 5);

export function writeDocx(nodes: readonly Node[], style: Style): Written {
  const writer = new Writer(style);
  const body = writer.nodes(nodes);
  const parts: Zippable = {};
  for (const [name, xml] of Object.entries(packageParts(body, style))) {
    parts[name] = [strToU8(xml), { mtime: ZIP_TIME }];
  }
  return { docx: zipSync(parts), paragraphs: writer.placed };
}

interface HeadingProperties {
  readonly style?: string;
  readonly number?: string;
  readonly outline?: number;
}

class Writer {
  readonly placed: Placed[] = [];
  private ids = 100;
  private pieces = 0;
  constructor(private readonly style: Style) {}

  nodes(nodes: readonly Node[]): string {
    return nodes.map((node, at) => this.node(node, at)).join('');
  }

  private node(node: Node, at: number): string {
    if (node.is === 'p') return this.inControl(this.paragraph(node.para), at);
    if (node.is === 'toc') return this.contents(node.nodes);
    const columns = Math.max(...node.rows.map((cells) => cells.length));
    const width = Math.floor(PAGE_WIDTH / columns);
    const rows = node.rows.map(
      (cells) => `<w:tr>${cells.map((cell) => this.cell(cell, width)).join('')}</w:tr>`,
    );
    const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
    return (
      '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
      `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
    );
  }

  private cell(nodes: readonly Node[], width: number): string {
    const inner = this.nodes(nodes);
    const end = nodes.at(-1)?.is === 'table' ? this.empty() : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}${end}</w:tc>`;
  }

  private empty(): string {
    this.placed.push({ text: '', marks: [], block: -1 });
    return '<w:p/>';
  }

  /** Now and then a whole paragraph stands in a content control. */
  private inControl(xml: string, at: number): string {
    if (!this.style.wraps || at % 6 !== 5) return xml;
    return `<w:sdt><w:sdtPr><w:id w:val="${(this.ids += 1)}"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  }

  private contents(nodes: readonly Node[]): string {
    const inner = nodes.map((node, at) => {
      if (node.is !== 'p') return '';
      const xml = this.paragraph(node.para);
      const begin =
        at === 0 ? field('begin') + code(' TOC \\o "1-3" \\h \\z \\u ') + field('separate') : '';
      const end = at === nodes.length - 1 ? field('end') : '';
      return xml.replace(
        /(<\/w:pPr>)(.*)(<\/w:p>)$/s,
        `$1${begin}<w:hyperlink w:anchor="_Toc${at}">$2</w:hyperlink>${end}$3`,
      );
    });
    return (
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>' +
      `</w:sdtPr><w:sdtContent>${inner.join('')}</w:sdtContent></w:sdt>`
    );
  }

  private paragraph(para: Para): string {
    const shown = visible([...para.tokens, ...(para.tail ?? [])]);
    this.placed.push({ ...shown, block: para.block });
    const runs = this.runs(para.tokens, para, true) + this.runs(para.tail ?? [], para, false);
    const noise = this.style.noise && hash(shown.text) % 4 === 0 ? textBox() + footnote() : '';
    return `<w:p>${this.properties(para)}${runs}${noise}</w:p>`;
  }

  private properties(para: Para): string {
    const { look, mark } = para;
    const heading = look.role === 'heading' ? this.headingProperties(para) : {};
    const capitals = this.style.tcvn3 === 'styles' && look.capitals ? 'ChuHoa' : undefined;
    const named = look.role === 'toc' ? `TOC${look.level ?? 1}` : (capitals ?? heading.style);
    const inner = [
      named ? `<w:pStyle w:val="${named}"/>` : '',
      look.newPage ? '<w:pageBreakBefore/>' : '',
      look.bullet ? numbered(9, 0) : (heading.number ?? ''),
      look.center ? '<w:jc w:val="center"/>' : '',
      heading.outline === undefined ? '' : `<w:outlineLvl w:val="${heading.outline}"/>`,
      mark ? `<w:rPr><w:${mark} ${this.change()}/></w:rPr>` : '',
    ];
    return `<w:pPr>${inner.join('')}</w:pPr>`;
  }

  private headingProperties({ look, part }: Para): HeadingProperties {
    const level = look.level ?? 1;
    switch (this.style.headings) {
      case 'styles':
        return { style: `Heading${level}` };
      case 'localStyles':
        return { style: `u${level}` };
      case 'customStyles':
        return { style: ['MucPhan', 'MucKhoan', 'MucDiem'][level - 1] ?? 'MucPhan' };
      case 'linkedList':
        return { style: `Heading${level}`, ...(look.numbered ? {} : { number: numbered(0, 0) }) };
      case 'outline':
        return { outline: level - 1 };
      case 'list':
        if (!look.numbered) return {};
        return { number: level === 1 ? numbered(1, 0) : numbered(10 + part, level - 2) };
      case 'bold':
        return {};
    }
  }

  private runs(tokens: readonly Token[], para: Para, head: boolean): string {
    const styled = ['styles', 'localStyles', 'customStyles', 'linkedList'].includes(
      this.style.headings,
    );
    const { look } = para;
    const bold = head && look.bold === true && !(styled && look.role === 'heading');
    const plain =
      (bold ? '<w:b/>' : '') +
      (look.italic ? '<w:i/>' : '') +
      (look.capitals && this.style.capitals === 'property' ? '<w:caps/>' : '');
    return tokens
      .map((token) =>
        token.is === 'text' ? this.tracked(token.text, token.track, plain, para) : '',
      )
      .join('');
  }

  private tracked(text: string, track: Track | undefined, look: string, para: Para): string {
    const tag = track === 'del' ? 'w:delText' : 'w:t';
    const xml = this.cut(text)
      .map((piece) => this.piece(piece, look, para, tag, track === undefined))
      .join('');
    return track ? `<w:${track} ${this.change()}>${xml}</w:${track}>` : xml;
  }

  private cut(text: string): string[] {
    if (this.style.runs === 'words') return text.split(/(?<=[ \t\n])/);
    if (this.style.runs !== 'split') return [text];
    const cuts: string[] = [];
    for (let from = 0, n = 1 + (hash(text) % 5); from < text.length; n = 1 + ((n * 3) % 7)) {
      cuts.push(text.slice(from, from + n));
      from += n;
    }
    return cuts;
  }

  private piece(text: string, look: string, para: Para, tag: string, free: boolean): string {
    const xml = this.fontRuns(text, para)
      .map((run) => `<w:r>${rPr(run.font + look)}${content(run.text, tag)}</w:r>`)
      .join('');
    this.pieces += 1;
    const extra =
      this.style.runs === 'split' && this.pieces % 9 === 0
        ? '<w:proofErr w:type="spellStart"/>'
        : '';
    return extra + (this.style.wraps && free ? this.wrap(xml) : xml);
  }

  /** TCVN3 changes font inside a word; any other style has one font. */
  private fontRuns(text: string, { look }: Para): { text: string; font: string }[] {
    if (!this.style.tcvn3) return [{ text, font: '' }];
    const byStyle = this.style.tcvn3 === 'styles';
    const capitals = look.capitals === true;
    const usual = byStyle ? (capitals ? '.VnTimeH' : '.VnTime') : '';
    return encodeTcvn3(text, capitals).map((run) => ({
      text: run.text,
      font: run.font === usual ? '' : `<w:rFonts w:ascii="${run.font}" w:hAnsi="${run.font}"/>`,
    }));
  }

  /** Words that are a link, a content control, a field's result. */
  private wrap(xml: string): string {
    if (this.pieces % 31 === 0) return `<w:hyperlink r:id="rId3">${xml}</w:hyperlink>`;
    if (this.pieces % 23 === 0)
      return `<w:sdt><w:sdtPr><w:id w:val="${(this.ids += 1)}"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    if (this.pieces % 19 === 0)
      return `<w:fldSimple w:instr=" DOCPROPERTY  &quot;Kim ngạch xuất nhập khẩu&quot; ">${xml}</w:fldSimple>`;
    if (this.pieces % 17 === 0)
      return (
        field('begin') +
        code(' REF kim_ngach_xuat_nhap_khau 30% \\h ') +
        field('separate') +
        xml +
        field('end')
      );
    return this.pieces % 13 === 0
      ? `<w:bookmarkStart w:id="${(this.ids += 1)}" w:name="b${this.ids}"/>${xml}<w:bookmarkEnd w:id="${this.ids}"/>`
      : xml;
  }

  private change(): string {
    this.ids += 1;
    return `w:id="${this.ids}" ${WHEN}`;
  }
}

const rPr = (inner: string): string => (inner ? `<w:rPr>${inner}</w:rPr>` : '');
const numbered = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${escapeXml(text)}</w:instrText></w:r>`;

function content(text: string, tag: string): string {
  return text
    .split(/([\t\n\u2011])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      if (part === '\u2011') return '<w:noBreakHyphen/>';
      return part ? `<${tag} xml:space="preserve">${escapeXml(part)}</${tag}>` : '';
    })
    .join('');
}

function textBox(): string {
  const inner = `<w:txbxContent>${NOISE.map((text) => `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`).join('')}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>' +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp><wps:txbx>${inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>` +
    `</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inner}</v:textbox>` +
    '</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
  );
}

const footnote = (): string => '<w:r><w:footnoteReference w:id="2"/></w:r>';
