import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { BOUND_FILE } from '../../scopes';
import { RangeService } from './range';

export const rangeClass: ClassDefinition = {
  type: 'Spreadsheet.Range',
  name: 'Range',
  service: 'SpreadsheetApp',
  of: RangeService,
  effects: effects({
    read: `getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getBackground getBackgrounds
      getFontColor getFontColors getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle
      getFontStyles getFontWeight getFontWeights getHorizontalAlignment getHorizontalAlignments getVerticalAlignment
      getVerticalAlignments getWrap getWraps getWrapStrategy getWrapStrategies getNumberFormat getNumberFormats getNote getNotes getMergedRanges isBlank isPartOfMerge canEdit getDataRegion getNextDataCell
      getDataValidation getDataValidations getFormulaR1C1 getFormulasR1C1 isChecked
      getBackgroundObject getBackgroundObjects getBandings getDeveloperMetadata getFilter getFontColorObject getFontColorObjects getRichTextValue
      getRichTextValues getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles`,
    write: `setValue setValues setFormula setFormulas setBackground setBackgrounds setFontColor setFontSize setFontStyle
      setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSizes setFontStyles setFontWeights
      setHorizontalAlignments setVerticalAlignments setWraps setWrapStrategy setWrapStrategies setFontWeight setHorizontalAlignment setVerticalAlignment setWrap setNumberFormat setNumberFormats setNote setNotes
      clear clearContent clearFormat clearNote clearDataValidations copyTo merge breakApart sort
      check insertCheckboxes removeCheckboxes setDataValidation setDataValidations setFormulaR1C1 setFormulasR1C1 uncheck
      deleteCells insertCells mergeAcross mergeVertically moveTo protect setBorder trimWhitespace
      addDeveloperMetadata applyColumnBanding applyRowBanding autoFill collapseGroups copyFormatToRange copyValuesToRange createFilter expandGroups
      removeDuplicates setBackgroundObject setBackgroundObjects setBackgroundRGB setFontColorObject setFontColorObjects setRichTextValue
      setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles
      setVerticalText shiftColumnGroupDepth shiftRowGroupDepth splitTextToColumns autoFillToNeighbor`,
  }),
  needs: () => BOUND_FILE,
};
